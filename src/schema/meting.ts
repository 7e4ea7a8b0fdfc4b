import { z } from 'zod';
import { compareKwartaal, kwartaalOf, type Kwartaal } from '../vocabulary/kwartaal.ts';
import {
  BALK_STAND,
  FASE,
  GRONDSLAG,
  MIJLPAAL_STAND,
  PRECISIE,
  STATUS,
  STOPLICHT,
  waardenVan,
} from '../vocabulary/status.ts';
import { actieNummer, dag, editieId, kwartaal, slug, tekst } from './velden.ts';

const precisie = z.enum(waardenVan(PRECISIE), {
  error: 'Zeg hoe ruw het moment bekend is. Een maand, datum of kwartaal heeft geen precisie nodig.',
});

/** A place in a document that carries a claim. */
export const bronverwijzing = z.strictObject({
  /** Naam van het document in content/bronnen.yaml. */
  bron: slug,
  /** Waar in het document, bijvoorbeeld: actielijn 4, onderwerp 1. */
  vindplaats: tekst('Vul in waar in het document dit staat, of laat vindplaats weg.').optional(),
  /** Een paar woorden uit het document, letterlijk. */
  citaat: tekst('Vul de woorden uit het document in, of laat citaat weg.').optional(),
});
export type Bronverwijzing = z.infer<typeof bronverwijzing>;

/** A bar: something that runs for some time. */
export const planningBalk = z
  .strictObject({
    /** Eerste kwartaal; onbekend waar de bron alleen een einde noemt. */
    van: z.union([kwartaal, z.literal('onbekend')], {
      error: 'Schrijf het eerste kwartaal als 2023-Q3, of: onbekend.',
    }),
    /** Laatste kwartaal, of doorlopend. Leeg: de balk is één kwartaal lang. */
    tot: z
      .union([kwartaal, z.literal('doorlopend')], {
        error: 'Schrijf het laatste kwartaal als 2024-Q2, of: doorlopend.',
      })
      .optional(),
    /** Hoe de bron over dit stuk van de planning oordeelt. */
    stand: z.enum(waardenVan(BALK_STAND), { error: 'Kies hoe de bron over dit stuk van de planning oordeelt.' }),
    precisie: precisie.optional(),
  })
  .refine(({ van, tot }) => van === 'onbekend' || !tot || tot === 'doorlopend' || compareKwartaal(van, tot) <= 0, {
    path: ['tot'],
    error: 'Het einde ligt voor het begin. Controleer van en tot.',
  })
  .refine(({ van, tot }) => van !== 'onbekend' || tot !== undefined, {
    path: ['tot'],
    error: 'Als het begin onbekend is, moet er een einde staan.',
  });
export type PlanningBalk = z.infer<typeof planningBalk>;

/** A point in time, followed through the editions by its id. */
export const mijlpaal = z
  .strictObject({
    /** Vaste naam: dezelfde mijlpaal houdt in elke editie dezelfde id. */
    id: slug,
    /** Wat er dan gebeurt. */
    wat: tekst('Schrijf kort wat er dan gebeurt, bijvoorbeeld: Regeling gaat open.'),
    kwartaal: kwartaal.optional(),
    datum: dag.optional(),
    /** Einde van de periode, waar het moment alleen ongeveer bekend is. */
    tot: kwartaal.optional(),
    precisie: precisie.optional(),
    /** Wat eerst gepland was, als het moment is verschoven; onbekend waar de bron wel laat zegt, maar niet sinds wanneer. */
    oorspronkelijk: z
      .union([kwartaal, dag, z.literal('onbekend')], {
        error: 'Schrijf het eerst geplande kwartaal (2023-Q2) of de dag (2023-07-17), of: onbekend.',
      })
      .optional(),
    stand: z.enum(waardenVan(MIJLPAAL_STAND), { error: 'Kies hoe het met deze mijlpaal staat.' }),
    /** Waarom het moment verschoof, in eigen woorden. */
    reden: tekst('Schrijf kort waarom het moment verschoof, of laat reden weg.').optional(),
    /** Waar de Tweede Kamer hierover bericht krijgt. */
    kamer: z.literal(true, { error: 'Schrijf: true. Hoort de Kamer er niets over, laat kamer dan weg.' }).optional(),
    /** Alleen waar het document een ander is dan dat van de meting. */
    bron: slug.optional(),
  })
  .refine((m) => (m.kwartaal === undefined) !== (m.datum === undefined), {
    error: 'Geef een mijlpaal een kwartaal of een datum: precies een van de twee.',
  })
  .refine((m) => m.stand !== 'verschoven' || m.oorspronkelijk !== undefined, {
    path: ['stand'],
    error:
      'Een verschoven mijlpaal heeft ook een veld oorspronkelijk: het kwartaal dat eerst gepland was, of onbekend.',
  })
  .refine(startsBefore, {
    path: ['tot'],
    error: 'Het einde ligt voor het begin. Controleer kwartaal en tot.',
  });
export type Mijlpaal = z.infer<typeof mijlpaal>;

/** Where two sources say different things, both are shown. */
const tegenspraak = z.strictObject({
  bron: slug,
  zegt: tekst('Schrijf kort wat deze bron zegt.'),
});

/** A dated, public correction of a closed edition. */
const correctie = z.strictObject({
  datum: dag,
  wat: tekst('Schrijf wat er is verbeterd en waarom.'),
});

/** What metingen of every kind have. */
const metingBasis = {
  /** De editie waarin dit stond. */
  editie: editieId,
  /** De documenten waar deze meting op rust. */
  bronnen: z
    .array(bronverwijzing, { error: 'Noem bij bronnen minstens een document.' })
    .min(1, { error: 'Noem bij bronnen minstens een document.' }),
  mijlpalen: z
    .array(mijlpaal, { error: 'Zet mijlpalen als lijst, elk met een streepje ervoor.' })
    .superRefine((list, context) => {
      list.forEach(({ id }, i) => {
        if (list.findIndex((other) => other.id === id) === i) return;
        context.addIssue({
          code: 'custom',
          path: [i, 'id'],
          message: 'Elke mijlpaal van een meting heeft een eigen id. Deze staat er al; kies een andere.',
        });
      });
    })
    .optional(),
  tegenspraak: z
    .array(tegenspraak, { error: 'Zet tegenspraak als lijst, een regel per bron.' })
    .min(2, { error: 'Tegenspraak heeft minstens twee bronnen nodig.' })
    .optional(),
  correctie: correctie.optional(),
};

const grondslag = z.enum(waardenVan(GRONDSLAG), {
  error: 'Kies bron (de bron zegt het zelf) of afgeleid (het volgt uit wat de bron over de tijd zegt).',
});

/** An assessment of an actie in one editie. Absent fields: the source says nothing new about them. */
export const actieMeting = z
  .strictObject({
    ...metingBasis,
    /** Waar de actie staat. */
    fase: z.enum(waardenVan(FASE), { error: 'Kies de fase waarin de actie is.' }).optional(),
    /** Het kwartaal waarin het werk van de titel klaar was. */
    afgerond: kwartaal.optional(),
    /** Hoe het staat met de planning, volgens de legenda. */
    status: z.enum(waardenVan(STATUS), { error: 'Kies hoe het met de planning staat.' }).optional(),
    /** Waar de status op rust. Leeg: de status is niet bekend. */
    grondslag: grondslag.optional(),
    planning: z.array(planningBalk, { error: 'Zet planning als lijst, elk met een streepje ervoor.' }).optional(),
    /** Nummers van acties waar deze volgens de bron op wacht. */
    wachtOp: z.array(actieNummer, { error: 'Zet wachtOp als lijst van nummers, bijvoorbeeld: ["3.7.1"].' }).optional(),
  })
  .refine((m) => known(m.status) === (m.grondslag !== undefined), {
    path: ['grondslag'],
    error: 'Een bekende status heeft een grondslag (bron of afgeleid); een onbekende status heeft er geen.',
  })
  .refine((m) => m.afgerond === undefined || m.fase === 'afgerond', {
    path: ['afgerond'],
    error: 'Het veld afgerond hoort alleen bij fase: afgerond.',
  });
export type ActieMeting = z.infer<typeof actieMeting>;

/** An assessment of an onderwerp: its light. */
export const onderwerpMeting = z
  .strictObject({
    ...metingBasis,
    stoplicht: z.enum(waardenVan(STOPLICHT), { error: 'Kies het stoplicht van het onderwerp.' }).optional(),
    /** Waar het stoplicht op rust. Leeg: de kleur is niet bekend. */
    grondslag: grondslag.optional(),
  })
  .refine((m) => known(m.stoplicht) === (m.grondslag !== undefined), {
    path: ['grondslag'],
    error: 'Een bekend stoplicht heeft een grondslag (bron of afgeleid); een onbekende kleur heeft er geen.',
  });
export type OnderwerpMeting = z.infer<typeof onderwerpMeting>;

/** News of an actielijn or the whole programme that belongs to no onderwerp. */
export const nieuwsMeting = z.strictObject(metingBasis);

/** A milestone that is only roughly known ends no sooner than it begins. */
function startsBefore({ kwartaal: van, datum, tot }: { kwartaal?: Kwartaal; datum?: string; tot?: Kwartaal }): boolean {
  const begin = van ?? (datum && kwartaalOf(datum));
  return !begin || !tot || compareKwartaal(begin, tot) <= 0;
}

function known(value: string | undefined): boolean {
  return value !== undefined && value !== 'onbekend' && value !== 'kleur-onbekend';
}
