import { z } from 'zod';
import { LICENTIE, THEMA } from '../vocabulary/licentie.ts';
import { keuze, slug, tekst, vorm } from './velden.ts';

/** What the site says of itself and of whose programme it follows: content/site.yaml. */
export const siteSchema = z.strictObject({
  naam: tekst('Vul de naam van de site in.').describe('De naam van de site, zoals hij bovenaan elke pagina staat.'),
  lidwoord: keuze({ de: { label: 'de' }, het: { label: 'het' } }, 'Kies het lidwoord bij de naam.').describe(
    'Het lidwoord bij de naam, voor zinnen als: nieuws uit de WOZO-monitor.',
  ),
  bestandsnaam: slug.describe(
    'Hoe bestanden over alles heten, zoals data/wozo-monitor.zip. Zij verandert later niet meer: het is een adres.',
  ),
  naamruimte: vorm(
    /^\d{4}:[a-z0-9-]+$/,
    'Schrijf een jaar, een dubbele punt en een kort woord, tussen aanhalingstekens: "2026:wozo".',
  ).describe(
    'Waar de blijvende kenmerken van berichten mee beginnen: het jaar van het begin en een kort woord. Zij verandert later niet meer; anders ziet iedereen elk bericht dubbel.',
  ),
  afsprakenZonderNaam: z
    .literal(true, { error: 'Schrijf true, of laat het veld weg.' })
    .optional()
    .meta({ errorMessage: 'Schrijf true, of laat het veld weg.' })
    .describe(
      'Alleen voor een site die al afspraken publiceerde zonder haar bestandsnaam in hun blijvende kenmerk. Weggelaten: de bestandsnaam staat erin, zodat twee programma’s op één host nooit hetzelfde kenmerk hebben.',
    ),
  omschrijving: tekst('Zeg in een paar woorden waar de site over gaat.').describe(
    'Waar de site over gaat, zonder hoofdletter en punt.',
  ),
  vraag: z
    .strictObject({
      tijdens: tekst('Vul de vraag in die de voorpagina beantwoordt.').describe(
        'De vraag die de voorpagina beantwoordt zolang het programma loopt.',
      ),
      daarna: tekst('Vul de vraag in die de voorpagina later beantwoordt.').describe(
        'De vraag die de voorpagina beantwoordt als het programma voorbij is.',
      ),
    })
    .describe('De vraag bovenaan de voorpagina.'),
  eigenaar: tekst('Vul in wiens programma het is.').describe(
    'Wiens programma het is, zoals het in een zin staat, met het lidwoord: het ministerie.',
  ),
  eigenSite: z
    .boolean({ error: 'Schrijf true of false.' })
    .meta({ errorMessage: 'Schrijf true of false.' })
    .describe('Of deze site van die eigenaar zelf is. Bij false staat op elke pagina dat zij dat niet is.'),
  volksvertegenwoordiging: z
    .strictObject({
      naam: tekst('Vul in aan wie de eigenaar verantwoording aflegt.').describe('De hele naam, met het lidwoord.'),
      kort: tekst('Vul de korte naam in.').describe('De naam waar weinig plaats is, met het lidwoord.'),
    })
    .describe('Aan wie de eigenaar verantwoording aflegt, zoals de Tweede Kamer of de gemeenteraad.'),
  uitgever: tekst('Vul in wie de site uitgeeft, of laat uitgever weg.')
    .optional()
    .describe('Wie de site en haar gegevens uitgeeft, voor de catalogus. Weggelaten: de site zelf, met haar naam.'),
  licentie: keuze(LICENTIE, 'Kies de licentie van de teksten en de gegevens.').describe(
    'De licentie van de teksten en de gegevens.',
  ),
  trefwoorden: z
    .array(tekst('Vul een trefwoord in.'), { error: 'Zet trefwoorden als lijst.' })
    .min(1, { error: 'Noem minstens een trefwoord.' })
    .describe('Woorden waarop anderen de gegevens vinden. De afkorting van het programma komt er vanzelf bij.'),
  themas: z
    .array(keuze(THEMA, 'Kies een thema van de Europese lijst.'), { error: 'Zet themas als lijst.' })
    .min(1, { error: 'Noem minstens een thema.' })
    .describe(
      `De thema’s van de gegevens, uit de Europese lijst: ${Object.entries(THEMA)
        .map(([thema, { label }]) => `${thema} (${label})`)
        .join(', ')}.`,
    ),
  gebied: z
    .strictObject({
      naam: tekst('Vul de naam van het gebied in.').describe('De naam van het gebied.'),
      adres: z
        .url({ protocol: /^https?$/, error: 'Schrijf het hele adres, beginnend met http:// of https://' })
        .describe('Hoe het gebied heet in een lijst van plaatsen, als webadres.'),
    })
    .describe('Het gebied waar het programma over gaat.'),
  waaromOnbekend: tekst('Schrijf waarom er veel niet bekend is, of laat het veld weg.')
    .optional()
    .describe(
      'Waarom van veel acties niet bekend is of de planning wordt gehaald: een of twee zinnen voor de voorpagina. Weggelaten: daar is geen bijzondere reden voor.',
    ),
  stoplichten: z
    .strictObject({
      onbekend: tekst('Schrijf waarom de kleur van een stoplicht niet bekend is.').describe(
        'Wat het betekent als de kleur van een stoplicht niet bekend is, in een of twee zinnen.',
      ),
    })
    .optional()
    .describe(
      'De bronnen geven onderwerpen een stoplicht. Weggelaten: dat doen zij niet; dan heeft geen onderwerp er een.',
    ),
});
export type SiteData = z.infer<typeof siteSchema>;
