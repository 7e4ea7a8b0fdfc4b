import { z } from 'zod';
import { CIJFER_AARD, GELEZEN, GRENS } from '../vocabulary/soort.ts';
import { bronverwijzing } from './meting.ts';
import {
  actieNummer,
  dag,
  datumOfMaand,
  elkNummer,
  keuze,
  onderwerpNummer,
  oudAdres,
  slug,
  tekst,
  webadres,
} from './velden.ts';

/** The registers: YAML lists in content/, each item with an id of its own. */

const id = slug.describe('De vaste naam: kleine letters, cijfers en streepjes. Zij verandert later niet meer.');

const varianten = (waar: string) =>
  z
    .array(tekst('Vul een schrijfwijze in.'), { error: 'Zet varianten als lijst.' })
    .default([])
    .describe(`Andere schrijfwijzen in ${waar}. Weggelaten: er zijn er geen.`);

/** A document: content/bronnen.yaml. */
export const bronSchema = z.strictObject({
  id,
  titel: tekst('Vul de titel van het document in.').describe('De titel van het document.'),
  uitgever: tekst('Vul in wie het document uitgaf, of laat uitgever weg.')
    .optional()
    .describe('Wie het document uitgaf. Weggelaten: niet bekend.'),
  datum: datumOfMaand
    .optional()
    .describe('Wanneer het verscheen: een dag, een maand of een jaar, zo precies als bekend. Weggelaten: niet bekend.'),
  url: webadres.optional().describe('Het openbare adres, met https://. Weggelaten: er is geen openbaar adres bekend.'),
  gelezen: keuze(GELEZEN, 'Kies hoe ver het document is gelezen.').describe(
    'Hoe ver het document voor deze site is gelezen.',
  ),
  toelichting: tekst('Schrijf een toelichting, of laat het veld weg.')
    .optional()
    .describe('Wat een lezer over dit document moet weten. Weggelaten: niets bijzonders.'),
});
export type Bron = z.infer<typeof bronSchema>;

/** An organisation: content/partijen.yaml. */
export const partijSchema = z.strictObject({
  id,
  naam: tekst('Vul de naam van de partij in.').describe('De naam zoals lezers haar zien.'),
  varianten: varianten('de bronnen, zoals afkortingen'),
  omschrijving: tekst('Schrijf een zin die zegt wat voor organisatie dit is.').describe(
    'Een zin die zegt wat voor organisatie dit is.',
  ),
});
export type Partij = z.infer<typeof partijSchema>;

/** An abbreviation or term: content/begrippen.yaml. */
export const begripSchema = z.strictObject({
  id,
  term: tekst('Vul het begrip of de afkorting in.').describe('Het begrip of de afkorting.'),
  voluit: tekst('Vul de volledige naam in, of laat voluit weg.')
    .optional()
    .describe('De volledige naam, bij een afkorting. Weggelaten: het is geen afkorting.'),
  varianten: varianten('de teksten'),
  synoniemen: z
    .array(tekst('Vul een woord in.'), { error: 'Zet synoniemen als lijst.' })
    .optional()
    .describe(
      'Andere woorden voor hetzelfde, die mensen gebruiken maar de teksten niet: alleen om op te zoeken. Weggelaten: die zijn er niet.',
    ),
  uitleg: tekst('Leg het begrip uit in een gewone zin.').describe('Een zin in gewone taal.'),
});
export type Begrip = z.infer<typeof begripSchema>;

const GETAL_HULP = 'Schrijf het getal zonder punten of eenheid, bijvoorbeeld: 290000.';
const waarde = z
  .number({ error: GETAL_HULP })
  .meta({ errorMessage: GETAL_HULP })
  .describe('Het getal, zonder punten of eenheid.');

const bronnen = z
  .array(bronverwijzing)
  .min(1, { error: 'Noem bij bronnen minstens een document.' })
  .describe('De documenten waar dit getal op rust: minstens één.');

/** A target with what is known of its realisation: content/cijfers.yaml. */
export const cijferSchema = z.strictObject({
  id,
  titel: tekst('Vul in wat er geteld wordt.').describe('Wat er geteld wordt.'),
  onderwerp: onderwerpNummer
    .optional()
    .describe('Het nummer van het onderwerp waar het bij hoort. Weggelaten: het hoort bij geen onderwerp.'),
  acties: z
    .array(actieNummer, { error: 'Zet acties als lijst van nummers.' })
    .default([])
    .describe('De nummers van de acties waar het bij hoort. Weggelaten: het hoort bij geen actie.'),
  eenheid: tekst('Vul de eenheid in, bijvoorbeeld: woningen.').describe('Wat er geteld wordt, bijvoorbeeld: woningen.'),
  aard: keuze(CIJFER_AARD, 'Kies wat voor getal dit is, of laat aard weg.')
    .default('doel')
    .describe('Wat het getal bij doel is. Weggelaten: een doel.'),
  doel: z
    .strictObject({
      waarde,
      grens: keuze(GRENS, 'Schrijf minstens of maximaal, of laat grens weg.')
        .optional()
        .describe('Of het doel een onder- of bovengrens is. Weggelaten: de bron noemt het getal zonder meer.'),
      geheel: z
        .strictObject({
          waarde,
          wat: tekst('Schrijf wat het geheel is, bijvoorbeeld: alle nieuwe woningen.').describe('Wat het geheel is.'),
        })
        .optional()
        .describe('Het geheel waar het doel een deel van is. Weggelaten: de bron noemt geen geheel.'),
      uiterlijk: datumOfMaand
        .optional()
        .describe('Wanneer het doel bereikt moet zijn: een dag, een maand of een jaar. Weggelaten: niet bekend.'),
      bronnen,
    })
    .describe('Het doel, het budget of de telling.'),
  eerder: z
    .array(z.strictObject({ datum: datumOfMaand.describe('Wanneer dit het doel was.'), waarde, bronnen }), {
      error: 'Zet eerder als lijst.',
    })
    .default([])
    .describe(
      'Wat het doel eerder was volgens een bron, de nieuwste boven. Weggelaten: geen bron noemt een ander doel.',
    ),
  delen: z
    .array(
      z.strictObject({
        titel: tekst('Vul in wat dit deel is.').describe('Wat dit deel is.'),
        waarde,
        bronnen: bronnen.optional().describe('Weggelaten: dezelfde documenten als die van het doel.'),
      }),
      { error: 'Zet delen als lijst.' },
    )
    .default([])
    .describe('Waaruit het doel bestaat, voor zover bekend. Samen hoeven de delen niet het hele doel te zijn.'),
  realisaties: z
    .array(
      z.strictObject({
        datum: datumOfMaand.describe('Wanneer dit zo was.'),
        waarde: waarde
          .optional()
          .describe('Het getal, zonder punten of eenheid. Weggelaten: de bron noemt geen getal.'),
        wat: tekst('Schrijf wat de bron over het doel zegt.').describe('Wat de bron over het doel zegt.'),
        bronnen,
      }),
      { error: 'Zet realisaties als lijst.' },
    )
    .default([])
    .describe('Wat er volgens een bron van terechtkwam, de nieuwste boven. Weggelaten: geen bron zegt er iets over.'),
  toelichting: tekst('Schrijf een toelichting, of laat het veld weg.')
    .optional()
    .describe('Wat een lezer over dit doel moet weten. Weggelaten: niets bijzonders.'),
});
export type Cijfer = z.infer<typeof cijferSchema>;

/** An old address that leads to what moved: content/omleidingen.yaml, written by npm run hernoem. */
export const omleidingSchema = z.strictObject({
  van: oudAdres.describe('Het adres van vroeger, binnen deze site.'),
  naar: elkNummer.describe(
    'Het nummer van wat op dat adres stond. Een nummer verandert nooit, dus een omleiding wijst altijd naar het adres van nu.',
  ),
});
export type Omleiding = z.infer<typeof omleidingSchema>;

/** A page elsewhere that is gone: content/dode-koppelingen.yaml, written by npm run koppelingen -- --bijwerken. */
export const dodeKoppelingSchema = z.strictObject({
  url: webadres.describe('Het adres dat niet meer werkt, precies zoals het in een lijst of tekst staat.'),
  sinds: dag.describe('De dag waarop is gezien dat het niet meer werkt.'),
  archief: webadres
    .optional()
    .describe('Waar het document in een webarchief is te lezen. Weggelaten: zo’n adres is niet bekend.'),
});
export type DodeKoppeling = z.infer<typeof dodeKoppelingSchema>;

/** Where a rule does not hold, with the reason: content/uitzonderingen.yaml. */
export const uitzonderingSchema = z.strictObject({
  regel: tekst('Vul de naam van de regel in, zoals die in docs/velden.md staat.').describe(
    'De naam van de regel, bijvoorbeeld: tekst-ontbreekt.',
  ),
  bij: tekst('Schrijf een nummer tussen aanhalingstekens ("1.4.3"), of een bestand: edities/2023-06.mdx.').describe(
    'Het nummer van de actie, het onderwerp of de actielijn; of het bestand, zoals edities/2023-06.mdx.',
  ),
  veld: tekst('Vul het veld van de melding in, of laat veld weg.')
    .describe('Het veld van de melding. Leeg: alle velden van dat bestand.')
    .optional(),
  reden: tekst('Schrijf waarom de regel hier niet geldt.').describe('Waarom de regel hier niet geldt.'),
});
export type Uitzondering = z.infer<typeof uitzonderingSchema>;
