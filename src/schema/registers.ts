import { z } from 'zod';
import { CIJFER_AARD, GELEZEN, GRENS, waardenVan } from '../vocabulary/status.ts';
import { bronverwijzing } from './meting.ts';
import { actieNummer, datumOfMaand, onderwerpNummer, slug, tekst, webadres } from './velden.ts';

/** The registers: YAML lists in content/, each item with an id of its own. */

/** A document: content/bronnen.yaml. */
export const bronSchema = z.strictObject({
  id: slug,
  titel: tekst('Vul de titel van het document in.'),
  uitgever: tekst('Vul in wie het document uitgaf, of laat uitgever weg.').optional(),
  /** Wanneer het verscheen, zo precies als bekend. */
  datum: datumOfMaand.optional(),
  /** Openbaar adres. Leeg: er is geen openbaar adres bekend. */
  url: webadres.optional(),
  /** Hoe ver het document voor deze site is gelezen. */
  gelezen: z.enum(waardenVan(GELEZEN), { error: 'Kies hoe ver het document is gelezen.' }),
  /** Wat een lezer over dit document moet weten. */
  toelichting: tekst('Schrijf een toelichting, of laat het veld weg.').optional(),
});
export type Bron = z.infer<typeof bronSchema>;

/** An organisation: content/partijen.yaml. */
export const partijSchema = z.strictObject({
  id: slug,
  naam: tekst('Vul de naam van de partij in.'),
  /** Andere schrijfwijzen in de bronnen, zoals afkortingen. */
  varianten: z.array(tekst('Vul een schrijfwijze in.'), { error: 'Zet varianten als lijst.' }).default([]),
  /** Een zin die zegt wat voor organisatie dit is. */
  omschrijving: tekst('Schrijf een zin die zegt wat voor organisatie dit is.'),
});
export type Partij = z.infer<typeof partijSchema>;

/** An abbreviation or term: content/begrippen.yaml. */
export const begripSchema = z.strictObject({
  id: slug,
  term: tekst('Vul het begrip of de afkorting in.'),
  /** De volledige naam, bij een afkorting. */
  voluit: tekst('Vul de volledige naam in, of laat voluit weg.').optional(),
  /** Andere schrijfwijzen in de teksten. */
  varianten: z.array(tekst('Vul een schrijfwijze in.'), { error: 'Zet varianten als lijst.' }).default([]),
  /** Een zin in gewone taal. */
  uitleg: tekst('Leg het begrip uit in een gewone zin.'),
});
export type Begrip = z.infer<typeof begripSchema>;

const waarde = z.number({ error: 'Schrijf het getal zonder punten of eenheid, bijvoorbeeld: 290000.' });

/** A target with what is known of its realisation: content/cijfers.yaml. */
export const cijferSchema = z.strictObject({
  id: slug,
  titel: tekst('Vul in wat er geteld wordt.'),
  /** Waar het bij hoort. */
  onderwerp: onderwerpNummer.optional(),
  acties: z.array(actieNummer, { error: 'Zet acties als lijst van nummers.' }).default([]),
  eenheid: tekst('Vul de eenheid in, bijvoorbeeld: woningen.'),
  /** Wat het getal bij doel is. Leeg: een doel. */
  aard: z.enum(waardenVan(CIJFER_AARD), { error: 'Kies wat voor getal dit is, of laat aard weg.' }).default('doel'),
  doel: z.strictObject({
    waarde,
    /** Of het doel een onder- of bovengrens is. Leeg: de bron noemt het getal zonder meer. */
    grens: z.enum(waardenVan(GRENS), { error: 'Schrijf minstens of maximaal, of laat grens weg.' }).optional(),
    /** Het geheel waar het doel een deel van is. Leeg: de bron noemt geen geheel. */
    geheel: z
      .strictObject({ waarde, wat: tekst('Schrijf wat het geheel is, bijvoorbeeld: alle nieuwe woningen.') })
      .optional(),
    /** Wanneer het doel bereikt moet zijn. */
    uiterlijk: datumOfMaand.optional(),
    bronnen: z.array(bronverwijzing).min(1, { error: 'Noem bij bronnen minstens een document.' }),
  }),
  /** Wat het doel eerder was volgens een bron, nieuwste boven. */
  eerder: z
    .array(
      z.strictObject({
        datum: datumOfMaand,
        waarde,
        bronnen: z.array(bronverwijzing).min(1, { error: 'Noem bij bronnen minstens een document.' }),
      }),
      { error: 'Zet eerder als lijst.' },
    )
    .default([]),
  /** Waaruit het doel bestaat, voor zover bekend: samen hoeven de delen niet het hele doel te zijn. */
  delen: z
    .array(
      z.strictObject({
        titel: tekst('Vul in wat dit deel is.'),
        waarde,
        /** Leeg: dezelfde documenten als die van het doel. */
        bronnen: z.array(bronverwijzing).min(1, { error: 'Noem bij bronnen minstens een document.' }).optional(),
      }),
      { error: 'Zet delen als lijst.' },
    )
    .default([]),
  /** Wat er volgens een bron van terechtkwam, nieuwste boven. */
  realisaties: z
    .array(
      z.strictObject({
        datum: datumOfMaand,
        /** Leeg: de bron noemt geen getal. */
        waarde: waarde.optional(),
        wat: tekst('Schrijf wat de bron over het doel zegt.'),
        bronnen: z.array(bronverwijzing).min(1, { error: 'Noem bij bronnen minstens een document.' }),
      }),
      { error: 'Zet realisaties als lijst.' },
    )
    .default([]),
  /** Wat een lezer over dit doel moet weten. Leeg: niets bijzonders. */
  toelichting: tekst('Schrijf een toelichting, of laat het veld weg.').optional(),
});
export type Cijfer = z.infer<typeof cijferSchema>;
