import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { actieSchema } from '../../../src/schema/actie.ts';
import { actielijnSchema } from '../../../src/schema/actielijn.ts';
import { editieSchema } from '../../../src/schema/editie.ts';
import { actieMeting, mijlpaal, onderwerpMeting, planningBalk } from '../../../src/schema/meting.ts';
import { onderwerpSchema } from '../../../src/schema/onderwerp.ts';
import { paginaSchema } from '../../../src/schema/pagina.ts';
import { programmaSchema } from '../../../src/schema/programma.ts';
import {
  begripSchema,
  bronSchema,
  cijferSchema,
  dodeKoppelingSchema,
  omleidingSchema,
  partijSchema,
  uitzonderingSchema,
} from '../../../src/schema/registers.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { STATUS, STOPLICHT } from '../../../src/vocabulary/status.ts';
import { fixtureContent, nth } from '../maak.ts';
import { findings, gehoord, type Velden } from './gevallen.ts';

const BRONNEN = [{ bron: 'monitor' }];
const MIJLPAAL = { id: 'open', wat: 'Regeling gaat open', kwartaal: '2023-Q3', stand: 'gepland' };
const NOG_NIET = { datum: '2023-05-01', bron: 'krant' };
const METING = { editie: '2023-06', bronnen: BRONNEN };
/** With all that every kind of meting may have. */
const NIEUWS = {
  ...METING,
  mijlpalen: [{ ...MIJLPAAL, nogNietOp: NOG_NIET }],
  tegenspraak: ['krant', 'brief'].map((bron) => ({ bron, zegt: 'nee' })),
  correctie: { datum: '2024-02-01', wat: 'Een getal' },
};
const ACTIE_METING = { ...METING, fase: 'afgerond', status: 'afwijking', grondslag: 'bron' };
const BALK = { van: '2023-Q1', tot: '2023-Q4', stand: 'gepland' };
const ACTIE = { nummer: '4.1.2', titel: 'Wetsvoorstel', partijen: ['vws'], metingen: [ACTIE_METING] };
const PROGRAMMA = { naam: 'Wonen en Zorg', afkorting: 'WZ', van: '2022-Q1', tot: '2025-Q4', metingen: [] };
const EDITIE = { titel: 'Monitor', soort: 'monitor', peildatum: '2023-06', hoofdbron: 'monitor' };
const OMLEIDING = { van: '/acties/1-4-3-oude-naam/', naar: '1.4.3' };
const CIJFER = {
  id: 'woningen',
  titel: 'Nieuwe woningen',
  eenheid: 'woningen',
  doel: { waarde: 290_000, geheel: { waarde: 900_000, wat: 'alle nieuwe woningen' }, bronnen: BRONNEN },
};
const PARTIJ = { id: 'vws', naam: 'VWS', omschrijving: 'Een ministerie.' };
const BEGRIP = { id: 'wlz', term: 'Wlz', uitleg: 'Een wet.' };

/** Every kind of file and register, each with something right that has a group of every kind in it. */
const SCHEMAS: Record<string, [schema: z.ZodType, voorbeeld: Velden]> = {
  actie: [actieSchema, { ...ACTIE, metingen: [{ ...ACTIE_METING, planning: [BALK] }] }],
  onderwerp: [
    onderwerpSchema,
    { nummer: '4.1', titel: 'Regie', metingen: [{ ...METING, stoplicht: 'interventie-nodig', grondslag: 'bron' }] },
  ],
  actielijn: [
    actielijnSchema,
    { nummer: '4', titel: 'Wonen', doel: { wat: 'Meer woningen', bron: 'monitor' }, metingen: [NIEUWS] },
  ],
  programma: [programmaSchema, { ...PROGRAMMA, einde: [{ zin: 'Het is voorbij.', bron: 'krant' }] }],
  editie: [editieSchema, EDITIE],
  site: [siteSchema, { ...fixtureContent().site?.data }],
  pagina: [paginaSchema, { ...nth(fixtureContent().paginas).data }],
  bron: [bronSchema, { id: 'monitor', titel: 'Monitor', gelezen: 'geheel' }],
  partij: [partijSchema, PARTIJ],
  begrip: [begripSchema, BEGRIP],
  cijfer: [
    cijferSchema,
    {
      ...CIJFER,
      eerder: [{ datum: '2022', waarde: 1, bronnen: BRONNEN }],
      delen: [{ titel: 'Deel', waarde: 1, bronnen: BRONNEN }],
      realisaties: [{ datum: '2024', wat: 'Minder', bronnen: BRONNEN }],
    },
  ],
  omleiding: [omleidingSchema, OMLEIDING],
  uitzondering: [uitzonderingSchema, { regel: 'tijd', bij: '1.4.3', reden: 'De bron zegt het zo.' }],
  'dode-koppeling': [dodeKoppelingSchema, { url: 'https://voorbeeld.nl/weg', sinds: '2026-07-03' }],
};

/** What is asked of each field, in one file of every kind: a change is seen there, and made with `vitest -u`. */
test.each(Object.entries(SCHEMAS))(
  'an editor of one %s hears what belongs in each field',
  async (soort, [schema, goed]) => {
    expect(findings(schema, goed)).toEqual([]);
    await expect(gehoord(schema, goed)).toMatchFileSnapshot(`gehoord/${soort}.txt`);
  },
);

const PRECIES_EEN = 'Geef een mijlpaal een kwartaal of een datum: precies een van de twee.';
const OUD_ADRES = 'van: Schrijf het oude adres zoals het was, bijvoorbeeld: /acties/1-4-3-oude-naam/';

const SLUG = 'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: monitor-2023-06.';
const CONTACT = 'Vul een e-mailadres of een adres met https:// in.';
const VERSCHOVEN =
  'Een verschoven mijlpaal heeft ook een veld oorspronkelijk: het kwartaal dat eerst gepland was, of onbekend.';
const TOCH_GEHAALD = 'Wat is gehaald, is geen moment dat nog niet kwam. Laat nogNietOp weg, of kies een andere stand.';

/** Fields that are right or wrong only together, and words that look right; with what is found. */
test.each<[string, z.ZodType, Velden, ...gevonden: string[]]>([
  ['a bar that goes on', planningBalk, { ...BALK, tot: 'doorlopend' }],
  ['a bar of one quarter, written twice', planningBalk, { ...BALK, tot: BALK.van }],
  ['a bar of which only the end is known', planningBalk, { ...BALK, van: 'onbekend' }],
  [
    'a bar of which nothing is known',
    planningBalk,
    { van: 'onbekend', stand: 'onbekend' },
    'tot: Als het begin onbekend is, moet er een einde staan.',
  ],
  ['a moment too few', mijlpaal, { ...MIJLPAAL, kwartaal: undefined }, `: ${PRECIES_EEN}`],
  ['a moment too many', mijlpaal, { ...MIJLPAAL, datum: '2023-07-17' }, `: ${PRECIES_EEN}`],
  [
    'a day after the end',
    mijlpaal,
    { ...MIJLPAAL, kwartaal: undefined, datum: '2023-07-17', tot: '2023-Q2' },
    'tot: Het einde ligt voor het begin. Controleer kwartaal en tot.',
  ],
  ['moved, from where', mijlpaal, { ...MIJLPAAL, stand: 'verschoven' }, `stand: ${VERSCHOVEN}`],
  ['late, but not since when', mijlpaal, { ...MIJLPAAL, stand: 'verschoven', oorspronkelijk: 'onbekend' }],
  ['moved from a day', mijlpaal, { ...MIJLPAAL, stand: 'gehaald', oorspronkelijk: '2022-06-30' }],
  ['met or not', mijlpaal, { ...MIJLPAAL, stand: 'gehaald', nogNietOp: NOG_NIET }, `nogNietOp: ${TOCH_GEHAALD}`],
  ['done', actieMeting, { ...ACTIE_METING, afgerond: '2023-Q2' }],
  [
    'done while it runs',
    actieMeting,
    { ...METING, fase: 'loopt', afgerond: '2023-Q2' },
    'afgerond: Het veld afgerond hoort alleen bij fase: afgerond.',
  ],
  ['a name with a dash before it', editieSchema, { ...EDITIE, hoofdbron: '-monitor' }, `hoofdbron: ${SLUG}`],
  ['an address that runs', programmaSchema, { ...PROGRAMMA, contact: 'javascript:alert(1)' }, `contact: ${CONTACT}`],
  ...['/acties/../1-4-3/', '/acties/1-4-3-naam', 'https://voorbeeld.example/acties/1-4-3-naam/'].map(
    (van): [string, z.ZodType, Velden, string] => ['an old address', omleidingSchema, { ...OMLEIDING, van }, OUD_ADRES],
  ),
])('%s: %#', (_, schema, velden, ...gevonden) => {
  expect(findings(schema, velden)).toEqual(gevonden);
});

describe('a judgement never stands without what it rests on, and nothing rests under an unknown one', () => {
  test.each([
    ...waardenVan(STATUS).map((status) => [actieMeting, { status }, status !== 'onbekend'] as const),
    ...waardenVan(STOPLICHT).map(
      (stoplicht) => [onderwerpMeting, { stoplicht }, stoplicht !== 'kleur-onbekend'] as const,
    ),
  ])('%# %j', (schema, oordeel, isBekend) => {
    expect(schema.safeParse({ ...METING, ...oordeel, grondslag: 'afgeleid' }).success).toBe(isBekend);
    expect(schema.safeParse({ ...METING, ...oordeel }).success).toBe(!isBekend);
  });
});

test.each([
  ['later metingen may be silent', ['2024-06', '2023-12', '2023-06'], []],
  [
    'the order is not left to chance',
    ['2023-12', '2024-06', '2023-06'],
    ['metingen[1].editie: De metingen staan niet op volgorde. Zet de nieuwste editie boven.'],
  ],
  [
    'an editie speaks once',
    ['2023-12', '2023-12', '2023-06'],
    ['metingen[1].editie: Er staat al een meting van editie 2023-12. Voeg de twee samen.'],
  ],
])('a list of metingen tells one history: %s', (_, edities, found) => {
  const metingen = edities.map((editie, i) => ({ ...(i === 2 ? ACTIE_METING : METING), editie }));
  expect(findings(actieSchema, { ...ACTIE, metingen })).toEqual(found);
});

test('an editor may leave spaces around a title: they are taken away', () => {
  expect(actieSchema.parse({ ...ACTIE, titel: ' Wetsvoorstel ' }).titel).toBe('Wetsvoorstel');
});

test('a data user always finds the lists of a register, also where the editor left them out', () => {
  const lijsten = { acties: [], eerder: [], delen: [], realisaties: [] };
  expect(cijferSchema.parse(CIJFER)).toMatchObject({ aard: 'doel', ...lijsten });
  expect(partijSchema.parse(PARTIJ).varianten).toEqual([]);
  expect(begripSchema.parse(BEGRIP).varianten).toEqual([]);
});
