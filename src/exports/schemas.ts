import { z } from 'zod';
import { actieMeting, nieuwsMeting, onderwerpMeting } from '../schema/meting.ts';
import { SCHEMAS } from '../schema/soorten.ts';

/**
 * The shape of the published data, made from the schemas of the content. Objects are loose, because
 * readers ignore fields that they do not know: a new field breaks nobody.
 */

const url = z.url().describe('Het hele adres van de pagina.');
const bijActielijn = z.string().describe('Het nummer van de actielijn.');

/** A list that editors may leave out is always there in the data. */
function altijd<T extends z.ZodType>(veld: z.ZodOptional<z.ZodArray<T>>) {
  return z.array(veld.unwrap().element).describe((veld.description ?? '').replace('Weggelaten:', 'Leeg:'));
}

/** The lists of every meting, and those of an actie: what data users can count on. */
export const LIJSTEN = {
  mijlpalen: altijd(nieuwsMeting.shape.mijlpalen),
  tegenspraak: altijd(nieuwsMeting.shape.tegenspraak),
};
export const ACTIE_LIJSTEN = {
  planning: altijd(actieMeting.shape.planning),
  mijlpalen: LIJSTEN.mijlpalen,
  wachtOp: altijd(actieMeting.shape.wachtOp),
  tegenspraak: LIJSTEN.tegenspraak,
};

function metingen<T extends z.ZodRawShape>(shape: T) {
  const tekst = z
    .string()
    .optional()
    .describe('De tekst zonder opmaak, met een lege regel tussen alinea’s. Weggelaten: de bron heeft geen tekst.');
  return z.array(z.looseObject({ ...shape, tekst })).describe('Wat elke editie hierover zegt, de nieuwste boven.');
}

/** What is there for the search alone, is not in the data. */
export const ALLEEN_OM_TE_ZOEKEN = { zoekwoorden: true } as const;

const nummer = z.string().describe('Het nummer van de actie, het onderwerp of de actielijn, of: programma.');

/** The items of each file of data. */
export const EXPORTS = {
  actie: z.looseObject({
    ...SCHEMAS.acties.omit(ALLEEN_OM_TE_ZOEKEN).shape,
    actielijn: bijActielijn,
    onderwerp: z.string().describe('Het nummer van het onderwerp.'),
    url,
    metingen: metingen({ ...actieMeting.shape, ...ACTIE_LIJSTEN }),
  }),
  onderwerp: z.looseObject({
    ...SCHEMAS.onderwerpen.omit(ALLEEN_OM_TE_ZOEKEN).shape,
    actielijn: bijActielijn,
    url,
    metingen: metingen({ ...onderwerpMeting.shape, ...LIJSTEN }),
  }),
  actielijn: z.looseObject({
    ...SCHEMAS.actielijnen.shape,
    url,
    metingen: metingen({ ...nieuwsMeting.shape, ...LIJSTEN }),
  }),
  programma: z.looseObject({
    nummer: z.literal('programma').describe('Altijd: programma.'),
    ...SCHEMAS.programma.shape,
    url,
    metingen: metingen({ ...nieuwsMeting.shape, ...LIJSTEN }),
  }),
  editie: z.looseObject({
    id: z.string().describe('Jaar en maand, zoals 2024-01.'),
    ...SCHEMAS.edities.shape,
    url,
    tekst: z.string().optional().describe('De tekst over de editie, zonder opmaak. Weggelaten: die is er niet.'),
  }),
  verschuiving: z.looseObject({
    nummer,
    mijlpaal: z.string().describe('De id van de mijlpaal; samen met het nummer uniek.'),
    wat: z.string().describe('Wat er dan gebeurt.'),
    oorspronkelijk: z
      .string()
      .describe('Het kwartaal of de dag die eerst gepland was; onbekend als de bron alleen zegt dat het later werd.'),
    herzien: z.string().optional().describe('Het laatste plan. Weggelaten: er is geen ander moment dan het eerste.'),
    werkelijk: z.string().optional().describe('Wanneer het gebeurde. Weggelaten: geen bron zegt dat het is gebeurd.'),
    gemist: z
      .boolean()
      .describe('Of een bron zegt, of twee data bewijzen, dat het niet gebeurde toen het moest: true of false.'),
    kwartalen: z
      .number()
      .optional()
      .describe(
        'Hoeveel kwartalen later, van het eerste plan tot wat gebeurde of tot het laatste plan; 0 is binnen een kwartaal. Weggelaten: de grootte is niet bekend.',
      ),
    minstens: z
      .int()
      .optional()
      .describe(
        'Hoeveel kwartalen later het minstens is: tot het plan dat niet is gehaald, of tot de laatste dag waarvan een bron zegt dat het nog niet was gebeurd. Weggelaten: het is gebeurd, of niets bewijst het.',
      ),
    reden: z.string().optional().describe('Waarom het later werd. Weggelaten: de bron zegt het niet.'),
    bron: z.string().describe('De id van een document van de nieuwste meting die de mijlpaal noemt, uit bronnen.json.'),
  }),
  wijziging: z.looseObject({
    editie: z.string().describe('De editie die iets veranderde, met de id uit edities.json.'),
    nummer,
    veld: z
      .string()
      .describe('Wat veranderde: fase, status, stoplicht, planning, tekst, of mijlpaal: met de id van de mijlpaal.'),
    oud: z.string().optional().describe('De waarde die het was. Weggelaten: er was nog niets bekend.'),
    nieuw: z.string().describe('De waarde die het werd.'),
  }),
  bron: z.looseObject(SCHEMAS.bronnen.shape),
  partij: z.looseObject({ ...SCHEMAS.partijen.shape, url }),
  begrip: z.looseObject({ ...SCHEMAS.begrippen.shape, url }),
  cijfer: z.looseObject(SCHEMAS.cijfers.shape),
};
