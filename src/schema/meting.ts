import { z } from 'zod';
import { isBekend, type ClosedList } from '../vocabulary/closed-list.ts';
import { isDag } from '../vocabulary/datum.ts';
import { compareKwartaal, kwartaalOf, parseKwartaal, type Kwartaal } from '../vocabulary/kwartaal.ts';
import { PRECISIE } from '../vocabulary/soort.ts';
import { BALK_STAND, FASE, GRONDSLAG, MIJLPAAL_STAND, STATUS, STOPLICHT } from '../vocabulary/status.ts';
import { actieNummer, dag, editieId, keuze, kwartaal, alleenGroepen, ookNaastFouten, slug, tekst } from './velden.ts';

const precisie = keuze(
  PRECISIE,
  'Zeg hoe ruw het moment bekend is. Een maand, datum of kwartaal heeft geen precisie nodig.',
)
  .optional()
  .describe('Hoe ruw de bron het moment noemt. Weggelaten: de bron noemt een dag, een maand of een kwartaal.');

/** A place in a document that carries a claim. */
export const bronverwijzing = z.strictObject({
  bron: slug.describe('Het document, met de id uit content/bronnen.yaml.'),
  vindplaats: tekst('Vul in waar in het document dit staat, of laat vindplaats weg.')
    .optional()
    .describe('Waar in het document het staat, bijvoorbeeld: actielijn 4, onderwerp 1. Weggelaten: niet vastgelegd.'),
  citaat: tekst('Vul de woorden uit het document in, of laat citaat weg.')
    .optional()
    .describe('Een paar woorden uit het document, letterlijk. Hoort bij een oordeel met een grondslag.'),
});
export type Bronverwijzing = z.infer<typeof bronverwijzing>;

/** A bar: something that runs for some time. */
export const planningBalk = z
  .strictObject({
    van: z
      .union([kwartaal, z.literal('onbekend')], {
        error: 'Schrijf het eerste kwartaal als 2023-Q3 (Q1, Q2, Q3 of Q4), of: onbekend.',
      })
      .describe('Het eerste kwartaal, of onbekend als de bron alleen een einde noemt.'),
    tot: z
      .union([kwartaal, z.literal('doorlopend')], {
        error: 'Schrijf het laatste kwartaal als 2024-Q2 (Q1, Q2, Q3 of Q4), of: doorlopend.',
      })
      .optional()
      .describe('Het laatste kwartaal, of doorlopend. Weggelaten: de balk is één kwartaal lang.'),
    stand: keuze(BALK_STAND, 'Kies hoe de bron over dit stuk van de planning oordeelt.').describe(
      'Wat de bron over dit stuk van de planning zegt.',
    ),
    precisie,
  })
  .refine(({ van, tot }) => inOrder(van, tot), {
    ...ookNaastFouten,
    path: ['tot'],
    error: 'Het einde ligt voor het begin. Controleer van en tot.',
  })
  .refine(({ van, tot }) => van !== 'onbekend' || tot !== undefined, {
    ...ookNaastFouten,
    path: ['tot'],
    error: 'Als het begin onbekend is, moet er een einde staan.',
  });
export type PlanningBalk = z.infer<typeof planningBalk>;

/** What a later document proves: on that day it had not happened yet. */
const nogNietOp = z.strictObject({
  datum: dag.describe('De dag waarop het volgens de bron nog niet was gebeurd.'),
  bron: slug.describe('Het document dat dat zegt, met de id uit content/bronnen.yaml.'),
});

/** A point in time, followed through the editions by its id. */
export const mijlpaal = z
  .strictObject({
    id: slug.describe('De vaste naam: dezelfde mijlpaal houdt in elke editie dezelfde id.'),
    wat: tekst('Schrijf kort wat er dan gebeurt, bijvoorbeeld: Regeling gaat open.').describe(
      'Wat er dan gebeurt, kort.',
    ),
    kwartaal: kwartaal
      .optional()
      .describe(
        'Het kwartaal waarin het gebeurt. Een mijlpaal heeft een kwartaal of een datum: precies een van de twee.',
      ),
    datum: dag
      .optional()
      .describe('De dag waarop het gebeurt. Een mijlpaal heeft een kwartaal of een datum: precies een van de twee.'),
    tot: kwartaal
      .optional()
      .describe('Het laatste kwartaal, als het moment alleen ongeveer bekend is. Weggelaten: het is één moment.'),
    precisie,
    oorspronkelijk: z
      .union([kwartaal, dag, z.literal('onbekend')], {
        error: 'Schrijf het eerst geplande kwartaal (2023-Q2) of de dag (2023-07-17), of: onbekend.',
      })
      .optional()
      .describe(
        'Wat eerst gepland was, als het moment verschoof: een kwartaal, een dag, of onbekend als de bron niet zegt sinds wanneer. Weggelaten: het verschoof niet, voor zover bekend.',
      ),
    stand: keuze(MIJLPAAL_STAND, 'Kies hoe het met deze mijlpaal staat.').describe('Hoe het met de mijlpaal staat.'),
    nogNietOp: nogNietOp
      .optional()
      .describe(
        'De laatste dag waarvan een bron zegt dat het toen nog niet was gebeurd. Daaruit volgt hoeveel later het minstens is. Weggelaten: geen bron zegt dat.',
      ),
    reden: tekst('Schrijf kort waarom het moment verschoof, of laat reden weg.')
      .optional()
      .describe('Waarom het moment verschoof, in eigen woorden. Weggelaten: de bron zegt het niet.'),
    kamer: z
      .literal(true, { error: 'Schrijf: true. Hoort de Kamer er niets over, laat kamer dan weg.' })
      .optional()
      .describe('Of het parlement of de raad hierover bericht krijgt: true. Weggelaten: nee.'),
    bron: slug.optional().describe('Het document, als dat een ander is dan dat van de meting.'),
  })
  .refine((m) => (m.kwartaal === undefined) !== (m.datum === undefined), {
    ...ookNaastFouten,
    error: 'Geef een mijlpaal een kwartaal of een datum: precies een van de twee.',
  })
  .refine((m) => m.stand !== 'gehaald' || m.nogNietOp === undefined, {
    ...ookNaastFouten,
    path: ['nogNietOp'],
    error: 'Wat is gehaald, is geen moment dat nog niet kwam. Laat nogNietOp weg, of kies een andere stand.',
  })
  .refine((m) => m.stand !== 'vervallen' || m.bron !== undefined, {
    ...ookNaastFouten,
    path: ['stand'],
    error: 'Bij een mijlpaal die vervalt, staat de bron die dat zegt. Schrijf bij deze mijlpaal ook: bron, met de id.',
  })
  .refine((m) => m.stand !== 'verschoven' || m.oorspronkelijk !== undefined, {
    ...ookNaastFouten,
    path: ['stand'],
    error:
      'Een verschoven mijlpaal heeft ook een veld oorspronkelijk: het kwartaal dat eerst gepland was, of onbekend.',
  })
  .refine(({ kwartaal: van, datum, tot }) => inOrder(van ?? kwartaalVan(datum), tot), {
    ...ookNaastFouten,
    path: ['tot'],
    error: 'Het einde ligt voor het begin. Controleer kwartaal en tot.',
  });
export type Mijlpaal = z.infer<typeof mijlpaal>;

/** Milestones of a thing that need nobody to happen: they say nothing about whether a plan was kept. */
export const vanzelf = z
  .array(slug, { error: 'Zet vanzelf als lijst van mijlpalen, bijvoorbeeld: [einde-aanvraag].' })
  .optional()
  .describe(
    'De id van mijlpalen die vanzelf voorbijgaan, zoals de laatste dag om iets aan te vragen of een regel die afloopt. Weggelaten: die zijn er niet.',
  );

/** Where two sources say different things, both are shown. */
const tegenspraak = z.strictObject({
  bron: slug.describe('Het document, met de id uit content/bronnen.yaml.'),
  zegt: tekst('Schrijf kort wat deze bron zegt.').describe('Wat deze bron zegt, kort.'),
});

/** A dated, public change of what stood on the site before. */
const correctie = z.strictObject({
  datum: dag.describe('De dag van de verbetering.'),
  wat: tekst('Schrijf wat er is verbeterd en waarom.').describe('Wat er is verbeterd en waarom. De lezer ziet dit.'),
});

/** What metingen of every kind have. */
const metingBasis = {
  editie: editieId.describe('De editie die dit zegt: de naam van een bestand in content/edities/.'),
  bronnen: z
    .array(bronverwijzing, { error: 'Noem bij bronnen minstens een document.' })
    .min(1, { error: 'Noem bij bronnen minstens een document.' })
    .describe('De documenten waar deze meting op rust: minstens één.'),
  mijlpalen: z
    .array(mijlpaal, { error: 'Zet mijlpalen als lijst, elk met een streepje ervoor.' })
    .superRefine((list: readonly Partial<{ id: unknown }>[], context) => {
      list.forEach((each, i) => {
        if (typeof each.id !== 'string' || list.findIndex((other) => other.id === each.id) === i) return;
        context.addIssue({
          code: 'custom',
          path: [i, 'id'],
          message: 'Elke mijlpaal van een meting heeft een eigen id. Deze staat er al; kies een andere.',
        });
      });
    }, alleenGroepen)
    .optional()
    .describe(
      'Wat op één moment gebeurt. In een latere meting: alleen de mijlpalen waarover de bron iets zegt; de andere blijven staan.',
    ),
  tegenspraak: z
    .array(tegenspraak, { error: 'Zet tegenspraak als lijst, een regel per bron.' })
    .min(2, { error: 'Tegenspraak heeft minstens twee bronnen nodig.' })
    .optional()
    .describe('Wat bronnen verschillend zeggen, een regel per bron. Weggelaten: zij spreken elkaar niet tegen.'),
  correctie: correctie
    .optional()
    .describe(
      'Wat er anders is sinds deze meting op de site staat. In een gesloten editie is dat alleen een verbetering. Lezers zien het. Weggelaten: er is niets veranderd.',
    ),
};

const grondslag = keuze(
  GRONDSLAG,
  'Kies bron (de bron zegt het zelf) of afgeleid (het volgt uit wat de bron over de tijd zegt).',
).optional();

/** An assessment of an actie in one editie. Absent fields: the source says nothing new about them. */
export const actieMeting = z
  .strictObject({
    ...metingBasis,
    fase: keuze(FASE, 'Kies de fase waarin de actie is.')
      .optional()
      .describe('Waar de actie staat. Weggelaten: de bron zegt er niets nieuws over.'),
    afgerond: kwartaal
      .optional()
      .describe('Het kwartaal waarin het werk uit de titel klaar was. Alleen bij fase: afgerond.'),
    status: keuze(STATUS, 'Kies hoe het met de planning staat.')
      .optional()
      .describe('Hoe het met de planning staat. Weggelaten: de bron zegt er niets nieuws over.'),
    grondslag: grondslag.describe('Waar de status op rust. Weggelaten: de status is onbekend of staat er niet.'),
    planning: z
      .array(planningBalk, { error: 'Zet planning als lijst, elk met een streepje ervoor.' })
      .optional()
      .describe(
        'Balken: wat een tijd duurt. Zij vervangen alle balken van de vorige meting. Weggelaten: de bron zegt er niets nieuws over.',
      ),
    wachtOp: z
      .array(actieNummer, { error: 'Zet wachtOp als lijst van nummers, bijvoorbeeld: ["3.7.1"].' })
      .optional()
      .describe('De nummers van acties waar deze volgens de bron op wacht. Weggelaten: de bron noemt er geen.'),
  })
  .refine((m) => heeftGrondslag(m.status, STATUS, m.grondslag), {
    ...ookNaastFouten,
    path: ['grondslag'],
    error: 'Een bekende status heeft een grondslag (bron of afgeleid); een onbekende status heeft er geen.',
  })
  .refine((m) => m.afgerond === undefined || m.fase === 'afgerond' || !(m.fase === undefined || m.fase in FASE), {
    ...ookNaastFouten,
    path: ['afgerond'],
    error: 'Het veld afgerond hoort alleen bij fase: afgerond.',
  });
export type ActieMeting = z.infer<typeof actieMeting>;

/** An assessment of an onderwerp: its light. */
export const onderwerpMeting = z
  .strictObject({
    ...metingBasis,
    stoplicht: keuze(STOPLICHT, 'Kies het stoplicht van het onderwerp.')
      .optional()
      .describe('Het oordeel over het hele onderwerp. Weggelaten: de bron zegt er niets nieuws over.'),
    grondslag: grondslag.describe('Waar het stoplicht op rust. Weggelaten: de kleur is onbekend of staat er niet.'),
  })
  .refine((m) => heeftGrondslag(m.stoplicht, STOPLICHT, m.grondslag), {
    ...ookNaastFouten,
    path: ['grondslag'],
    error: 'Een bekend stoplicht heeft een grondslag (bron of afgeleid); een onbekende kleur heeft er geen.',
  });
export type OnderwerpMeting = z.infer<typeof onderwerpMeting>;

/** News of an actielijn or the whole programme that belongs to no onderwerp. */
export const nieuwsMeting = z.strictObject(metingBasis);
export type NieuwsMeting = z.infer<typeof nieuwsMeting>;

/** True unless both are quarters and the first lies after the second. */
function inOrder(van: unknown, tot: unknown): boolean {
  const [begin, einde] = [van, tot].map((value) => (typeof value === 'string' ? parseKwartaal(value) : undefined));
  return !begin || !einde || compareKwartaal(begin, einde) <= 0;
}

/** The quarter of a day, where it is one. */
function kwartaalVan(datum: unknown): Kwartaal | undefined {
  return typeof datum === 'string' && isDag(datum) ? kwartaalOf(datum) : undefined;
}

/** A judgement that is known has a grounds, and one that is unknown has none; a word that is no judgement, neither. */
function heeftGrondslag(oordeel: string | undefined, list: ClosedList, grondslag: string | undefined): boolean {
  if ((oordeel !== undefined && !(oordeel in list)) || (grondslag !== undefined && !(grondslag in GRONDSLAG)))
    return true;
  return isBekend(list, oordeel) === (grondslag !== undefined);
}
