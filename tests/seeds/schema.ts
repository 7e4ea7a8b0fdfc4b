import { z } from 'zod';
import { parentNummer } from '../../src/vocabulary/nummer.ts';
import { actielijnNummer, actieNummer, dag, editieId, kwartaal, onderwerpNummer, slug } from '../../src/schema/velden.ts';

/**
 * A file in seeds/: the structured facts of one source document, against which the content is held. Only tests read
 * it. What has no message of its own here has that of the reader: a text, a list, a group.
 */

const tekst = z.string().trim().min(1);

/** A date or period that the source names. */
const moment = z
  .strictObject({
    /** De paar woorden van de bron zelf. */
    wanneer: tekst,
    /** Dagen die als dag in de mijlpalen staan. */
    datums: z.array(dag).optional(),
    /** Kwartalen die in planning of mijlpalen staan. */
    kwartalen: z.array(kwartaal).optional(),
    /** Achtergrond: staat alleen in de tekst. */
    tekst: tekst.optional(),
  })
  .refine(({ datums = [], kwartalen = [], tekst }) => datums.length + kwartalen.length > 0 || tekst !== undefined, {
    error: 'Geef bij dit moment datums, kwartalen of tekst.',
  });

const feiten = z.strictObject({
  /** Elk getal dat geen datum is, zoals het in de tekst moet staan. Een tekst: van 900.000 maakt YAML anders 900. */
  getallen: z.array(tekst).default([]),
  /** Namen en vaste woorden die in de tekst moeten staan: van een regeling, een programma, een campagne. */
  namen: z.array(tekst).default([]),
  momenten: z.array(moment).default([]),
  /** Wie de bron noemt, met de namen uit content/partijen.yaml. */
  partijen: z.array(slug).default([]),
  /** De woorden die een status of stoplicht dragen. Leeg: de bron oordeelt niet. */
  oordeel: tekst.optional(),
});
export type SeedFeiten = z.infer<typeof feiten>;

const actie = z.strictObject({
  nummer: actieNummer,
  titel: tekst,
  /** De woorden van de bron, waar de titel is ingekort. */
  brontitel: tekst.optional(),
  /** Een schrijffout van de bron die in de titel is hersteld. */
  bronfout: tekst.optional(),
  /** Wat er in de bron opvalt. */
  opmerking: tekst.optional(),
  slug,
  vindplaats: tekst,
  feiten: feiten.prefault({}),
});

const onderwerp = z.strictObject({
  nummer: onderwerpNummer,
  titel: tekst,
  opmerking: tekst.optional(),
  slug,
  /** Wat er in de kolom met stoplichten staat. */
  marker: z.enum(['stip', 'leeg', 'herbeoordeling']).optional(),
  /** Hoe de bron de stand van zaken over de acties verdeelt. */
  toelichting: z.enum(['per-actie', 'per-onderwerp', 'alinea-per-actie']).optional(),
  vindplaats: tekst,
  /** Wat bij geen enkele actie hoort. */
  feiten: feiten.prefault({}),
  acties: z.array(actie),
});
export type SeedOnderwerp = z.infer<typeof onderwerp>;

const actielijn = z.strictObject({ nummer: actielijnNummer, titel: tekst, slug, onderwerpen: z.array(onderwerp) });

export const seedSchema = z
  .strictObject({
    /** De editie waarin deze feiten staan. */
    editie: editieId,
    /** Het document, met zijn naam uit content/bronnen.yaml. */
    bron: slug,
    actielijnen: z.array(actielijn),
  })
  .superRefine(({ actielijnen }, context) => {
    const seen = new Set<string>();
    const visit = (nummer: string, path: PropertyKey[], parent = parentNummer(nummer)) => {
      const fout =
        parentNummer(nummer) !== parent
          ? `Het nummer ${nummer} hoort niet onder ${parent}. Verbeter het nummer.`
          : seen.has(nummer) && `Het nummer ${nummer} staat er twee keer. Elk nummer is van een ding.`;
      if (fout) context.addIssue({ code: 'custom', path: [...path, 'nummer'], message: fout });
      seen.add(nummer);
    };
    actielijnen.forEach((lijn, i) => {
      visit(lijn.nummer, ['actielijnen', i]);
      lijn.onderwerpen.forEach((onderwerp, j) => {
        const at = ['actielijnen', i, 'onderwerpen', j];
        visit(onderwerp.nummer, at, lijn.nummer);
        onderwerp.acties.forEach(({ nummer }, k) => visit(nummer, [...at, 'acties', k], onderwerp.nummer));
      });
    });
  });
export type Seed = z.infer<typeof seedSchema>;

/**
 * Where in content/ a fact of a later document is told. Such a document does not know the nummers of the
 * monitor: an editor chose the place.
 */
const plaats = z.string().regex(/^(programma|actielijn [1-9]\d*(, doel)?|[1-9]\d*(\.[1-9]\d*){1,2})$/, {
  error: 'Schrijf een plaats als "1.4.3", "1.4", "actielijn 1", "actielijn 1, doel" of programma.',
});

const punt = z.strictObject({
  /** De editie van dit feit. Leeg: de editie bovenaan het bestand. */
  editie: editieId.optional(),
  /** Het document van dit feit. Leeg: de bron bovenaan het bestand. */
  bron: slug.optional(),
  /** Waar in het document, zoals ook in de meting. Leeg: het document heeft geen vaste plaatsen. */
  vindplaats: tekst.optional(),
  /** Waar het feit staat; op elk van deze plaatsen het hele feit. */
  bij: z.array(plaats).min(1, { error: 'Noem bij minstens een plaats.' }),
  feiten: feiten.prefault({}),
});
export type SeedPunt = z.infer<typeof punt> & { editie: string; bron: string };

/** The facts of later documents, one by one: of a single document, or of several, each with its own editie and bron. */
export const puntenSchema = z
  .strictObject({
    /** De editie van alle punten. Leeg: elk punt heeft zijn eigen editie. */
    editie: editieId.optional(),
    /** Het document van alle punten. Leeg: elk punt heeft zijn eigen bron. */
    bron: slug.optional(),
    punten: z.array(punt).min(1, { error: 'Een bestand met punten heeft minstens een punt.' }),
  })
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

/** Every punt with its editie and bron, wherever the file has them. */
export function eachPunt({ editie = '', bron = '', punten }: z.infer<typeof puntenSchema>): SeedPunt[] {
  return punten.map((each) => ({ ...each, editie: each.editie ?? editie, bron: each.bron ?? bron }));
}
