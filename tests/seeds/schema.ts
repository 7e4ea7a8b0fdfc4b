import { z } from 'zod';
import { parentNummer } from '../../src/vocabulary/nummer.ts';
import { actielijnNummer, actieNummer, dag, editieId, kwartaal, onderwerpNummer, slug, tekst } from '../../src/schema/velden.ts';

/**
 * A file in seeds/: the structured facts of one source document, against which the content is held. Only tests read
 * it.
 */

/** A date or period that the source names. */
const moment = z
  .strictObject({
    /** De paar woorden van de bron zelf. */
    wanneer: tekst('Schrijf de paar woorden van de bron over dit moment.'),
    /** Dagen die als dag in de mijlpalen staan. */
    datums: z.array(dag, { error: 'Zet datums als lijst, bijvoorbeeld: [2023-02-16].' }).optional(),
    /** Kwartalen die in planning of mijlpalen staan. */
    kwartalen: z.array(kwartaal, { error: 'Zet kwartalen als lijst, bijvoorbeeld: [2024-Q3].' }).optional(),
    /** Achtergrond: staat alleen in de tekst. */
    tekst: tekst('Schrijf het moment zoals het in de tekst staat, tussen aanhalingstekens.').optional(),
  })
  .refine(({ datums = [], kwartalen = [], tekst }) => datums.length + kwartalen.length > 0 || tekst !== undefined, {
    error: 'Geef bij dit moment datums, kwartalen of tekst.',
  });
export type SeedMoment = z.infer<typeof moment>;

const feiten = z.strictObject(
  {
    /** Elk getal dat geen datum is, zoals het in de tekst moet staan. */
    getallen: z
      .array(tekst('Schrijf elk getal tussen aanhalingstekens, zoals het in de tekst staat: "900.000".'), {
        error: 'Zet getallen als lijst, bijvoorbeeld: ["900.000", "9"].',
      })
      .default([]),
    momenten: z.array(moment, { error: 'Zet momenten als lijst, elk met een streepje ervoor.' }).default([]),
    /** Wie de bron noemt, met de namen uit content/partijen.yaml. */
    partijen: z.array(slug, { error: 'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].' }).default([]),
    /** De woorden die een status of stoplicht dragen. Leeg: de bron oordeelt niet. */
    oordeel: tekst('Schrijf de woorden van de bron die het oordeel dragen, of laat oordeel weg.').optional(),
  },
  { error: 'Zet onder feiten: getallen, momenten, partijen of oordeel.' },
);
export type SeedFeiten = z.infer<typeof feiten>;

const opmerking = tekst('Schrijf wat er in de bron opvalt, of laat opmerking weg.').optional();
const vindplaats = tekst('Vul in waar in het document dit staat.');

const actie = z.strictObject({
  nummer: actieNummer,
  titel: tekst('Vul de titel van de actie in.'),
  /** De woorden van de bron, waar de titel is ingekort. */
  brontitel: tekst('Vul de woorden van de bron in, of laat brontitel weg.').optional(),
  /** Een schrijffout van de bron die in de titel is hersteld. */
  bronfout: tekst('Vul de spelling van de bron in, of laat bronfout weg.').optional(),
  opmerking,
  slug,
  vindplaats,
  feiten: feiten.prefault({}),
});
export type SeedActie = z.infer<typeof actie>;

const onderwerp = z.strictObject({
  nummer: onderwerpNummer,
  titel: tekst('Vul de titel van het onderwerp in.'),
  opmerking,
  slug,
  /** Wat er in de kolom met stoplichten staat. */
  marker: z
    .enum(['stip', 'leeg', 'herbeoordeling'], { error: 'Kies wat er in de kolom met stoplichten staat.' })
    .optional(),
  /** Hoe de bron de stand van zaken over de acties verdeelt. */
  toelichting: z
    .enum(['per-actie', 'per-onderwerp', 'alinea-per-actie'], { error: 'Kies hoe de bron de toelichting verdeelt.' })
    .optional(),
  vindplaats,
  /** Wat bij geen enkele actie hoort. */
  feiten: feiten.prefault({}),
  acties: z.array(actie, { error: 'Zet acties als lijst, elk met een streepje ervoor.' }),
});
export type SeedOnderwerp = z.infer<typeof onderwerp>;

const actielijn = z.strictObject({
  nummer: actielijnNummer,
  titel: tekst('Vul de titel van de actielijn in.'),
  slug,
  onderwerpen: z.array(onderwerp, { error: 'Zet onderwerpen als lijst, elk met een streepje ervoor.' }),
});
export type SeedActielijn = z.infer<typeof actielijn>;

export const seedSchema = z
  .strictObject(
    {
      /** De editie waarin deze feiten staan. */
      editie: editieId,
      /** Het document, met zijn naam uit content/bronnen.yaml. */
      bron: slug,
      actielijnen: z.array(actielijn, { error: 'Zet actielijnen als lijst, elk met een streepje ervoor.' }),
    },
    { error: 'Begin het bestand met editie, bron en actielijnen.' },
  )
  .superRefine(({ actielijnen }, context) => {
    const seen = new Set<string>();
    const visit = (nummer: string, path: PropertyKey[]) => {
      if (seen.has(nummer)) {
        context.addIssue({
          code: 'custom',
          path,
          message: `Het nummer ${nummer} staat er twee keer. Elk nummer is van een ding.`,
        });
      }
      seen.add(nummer);
    };
    const visitChild = (nummer: string, parent: string, path: PropertyKey[]) => {
      if (parentNummer(nummer) !== parent) {
        context.addIssue({
          code: 'custom',
          path,
          message: `Het nummer ${nummer} hoort niet onder ${parent}. Verbeter het nummer.`,
        });
      }
      visit(nummer, path);
    };
    actielijnen.forEach((lijn, i) => {
      visit(lijn.nummer, ['actielijnen', i, 'nummer']);
      lijn.onderwerpen.forEach((onderwerp, j) => {
        const at = ['actielijnen', i, 'onderwerpen', j];
        visitChild(onderwerp.nummer, lijn.nummer, [...at, 'nummer']);
        onderwerp.acties.forEach((actie, k) =>
          visitChild(actie.nummer, onderwerp.nummer, [...at, 'acties', k, 'nummer']),
        );
      });
    });
  });
export type Seed = z.infer<typeof seedSchema>;

/**
 * Where in content/ a fact of a later document is told. Such a document does not know the nummers of the
 * monitor: an editor chose the place.
 */
const plaats = z
  .string({ error: 'Schrijf bij als lijst met tekst, bijvoorbeeld: ["1.4.3"].' })
  .regex(/^(programma|actielijn [1-9]\d*(, doel)?|[1-9]\d*(\.[1-9]\d*){1,2})$/, {
    error: 'Schrijf een plaats als "1.4.3", "1.4", "actielijn 1", "actielijn 1, doel" of programma.',
  });

const puntFeiten = feiten.extend({
  /** Namen en vaste woorden die in de tekst moeten staan: van een regeling, een programma, een campagne. */
  namen: z
    .array(tekst('Schrijf elke naam zoals hij in de tekst staat.'), {
      error: 'Zet namen als lijst, bijvoorbeeld: [Ouderworden2040, IZA].',
    })
    .default([]),
});

const punt = z.strictObject({
  /** De editie van dit feit. Leeg: de editie bovenaan het bestand. */
  editie: editieId.optional(),
  /** Het document van dit feit. Leeg: de bron bovenaan het bestand. */
  bron: slug.optional(),
  /** Waar in het document, zoals ook in de meting. Leeg: het document heeft geen vaste plaatsen. */
  vindplaats: vindplaats.optional(),
  /** Waar het feit staat; op elk van deze plaatsen het hele feit. */
  bij: z
    .array(plaats, { error: 'Zet bij als lijst, bijvoorbeeld: ["1.4.3"].' })
    .min(1, { error: 'Noem bij minstens een plaats.' }),
  feiten: puntFeiten.prefault({}),
});
export type SeedPunt = z.infer<typeof punt> & { editie: string; bron: string };

/** The facts of later documents, one by one: of a single document, or of several, each with its own editie and bron. */
export const puntenSchema = z
  .strictObject(
    {
      /** De editie van alle punten. Leeg: elk punt heeft zijn eigen editie. */
      editie: editieId.optional(),
      /** Het document van alle punten. Leeg: elk punt heeft zijn eigen bron. */
      bron: slug.optional(),
      punten: z
        .array(punt, { error: 'Zet punten als lijst, elk met een streepje ervoor.' })
        .min(1, { error: 'Een bestand met punten heeft minstens een punt.' }),
    },
    { error: 'Begin het bestand met punten, en met editie en bron als die voor alle punten gelden.' },
  )
  .superRefine((seed, context) => {
    seed.punten.forEach((each, i) => {
      for (const field of ['editie', 'bron'] as const) {
        if ((seed[field] === undefined) !== (each[field] === undefined)) continue;
        context.addIssue({
          code: 'custom',
          path: ['punten', i, field],
          message: `Noem ${field} een keer: bovenaan het bestand of bij elk punt.`,
        });
      }
    });
  });
export type Punten = z.infer<typeof puntenSchema>;

/** Every punt with its editie and bron, wherever the file has them. */
export function eachPunt(seed: Punten): SeedPunt[] {
  const { editie = '', bron = '' } = seed;
  return seed.punten.map((each) => ({ ...each, editie: each.editie ?? editie, bron: each.bron ?? bron }));
}
