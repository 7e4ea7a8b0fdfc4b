import { expect, test } from 'vitest';
import {
  begripSchema,
  bronSchema,
  cijferSchema,
  dodeKoppelingSchema,
  omleidingSchema,
  partijSchema,
  uitzonderingSchema,
} from '../../../src/schema/registers.ts';
import { GEEN_BRON, NUMMER, SLUG, toetsSchema, WEG } from './gevallen.ts';

const DATUM = 'Schrijf een dag (2023-07-17), een maand (2023-07) of een jaar (2023)';
const ADRES = 'Schrijf het hele adres, beginnend met https://';
const HTTP =
  'Dit adres begint met http://. Wat een lezer dan leest of invult, is onderweg te zien. Schrijf https://, en kijk of de pagina zo ook opent.';
const GETAL = 'Schrijf het getal zonder punten of eenheid, bijvoorbeeld: 290000.';
const TOELICHTING = 'Schrijf een toelichting, of laat het veld weg.';
const BRONNEN = [{ bron: 'monitor' }];

const PARTIJ = { id: 'vws', naam: 'VWS', omschrijving: 'Een ministerie.' };
const BEGRIP = { id: 'wlz', term: 'Wlz', uitleg: 'Een wet.' };
const BRON = { id: 'monitor', titel: 'Monitor', gelezen: 'geheel' };

toetsSchema('a document', bronSchema, BRON, [
  ['id', WEG, SLUG],
  ['titel', WEG, 'Vul de titel van het document in.'],
  ['uitgever', '', 'Vul in wie het document uitgaf, of laat uitgever weg.'],
  ['datum', 2023, `${DATUM}.`],
  ['datum', '2023-02-30', `${DATUM} die bestaat.`],
  ['url', 'http://voorbeeld.example', HTTP],
  ['url', 'javascript:alert(1)', ADRES],
  ['url', 'voorbeeld.example', ADRES],
  ['gelezen', 'half', 'Kies hoe ver het document is gelezen.'],
  ['toelichting', '', TOELICHTING],
]);

test.each(['2023', '2023-06', '2023-06-30'])('a document may be dated as precisely as it is known: %s', (datum) => {
  expect(bronSchema.safeParse({ ...BRON, datum }).success).toBe(true);
});

toetsSchema('an organisation', partijSchema, PARTIJ, [
  ['id', 'VWS', SLUG],
  ['naam', WEG, 'Vul de naam van de partij in.'],
  ['varianten', 'ministerie', 'Zet varianten als lijst.'],
  ['varianten', [''], 'Vul een schrijfwijze in.', 'varianten[0]'],
  ['omschrijving', WEG, 'Schrijf een zin die zegt wat voor organisatie dit is.'],
]);

toetsSchema('a term', begripSchema, BEGRIP, [
  ['id', 'Wlz', SLUG],
  ['term', '', 'Vul het begrip of de afkorting in.'],
  ['voluit', '', 'Vul de volledige naam in, of laat voluit weg.'],
  ['varianten', {}, 'Zet varianten als lijst.'],
  ['synoniemen', {}, 'Zet synoniemen als lijst.'],
  ['uitleg', WEG, 'Leg het begrip uit in een gewone zin.'],
]);

const CIJFER = {
  id: 'woningen',
  titel: 'Nieuwe woningen',
  eenheid: 'woningen',
  doel: { waarde: 290_000, bronnen: BRONNEN },
};

toetsSchema('a target', cijferSchema, CIJFER, [
  ['id', WEG, SLUG],
  ['titel', WEG, 'Vul in wat er geteld wordt.'],
  ['onderwerp', '4', NUMMER('4.1')],
  ['acties', '4.1.1', 'Zet acties als lijst van nummers.'],
  ['acties', ['4.1'], NUMMER('4.1.2'), 'acties[0]'],
  ['eenheid', WEG, 'Vul de eenheid in, bijvoorbeeld: woningen.'],
  ['aard', 'wens', 'Kies wat voor getal dit is, of laat aard weg.'],
  ['doel.waarde', '290.000', GETAL],
  ['doel.grens', 'ongeveer', 'Schrijf minstens of maximaal, of laat grens weg.'],
  ['doel.geheel', { waarde: 'veel', wat: 'Alles' }, GETAL, 'doel.geheel.waarde'],
  ['doel.geheel', { waarde: 9 }, 'Schrijf wat het geheel is, bijvoorbeeld: alle nieuwe woningen.', 'doel.geheel.wat'],
  ['doel.uiterlijk', 'eind 2030', `${DATUM} die bestaat.`],
  ['doel.bronnen', [], GEEN_BRON],
  ['eerder', 3, 'Zet eerder als lijst.'],
  ['eerder', [{ datum: 'vroeger', waarde: 1, bronnen: BRONNEN }], `${DATUM} die bestaat.`, 'eerder[0].datum'],
  ['eerder', [{ datum: '2023', bronnen: BRONNEN }], GETAL, 'eerder[0].waarde'],
  ['eerder', [{ datum: '2023', waarde: 1, bronnen: [] }], GEEN_BRON, 'eerder[0].bronnen'],
  ['delen', 3, 'Zet delen als lijst.'],
  ['delen', [{ titel: '', waarde: 1 }], 'Vul in wat dit deel is.', 'delen[0].titel'],
  ['delen', [{ titel: 'Deel' }], GETAL, 'delen[0].waarde'],
  ['delen', [{ titel: 'Deel', waarde: 1, bronnen: [] }], GEEN_BRON, 'delen[0].bronnen'],
  ['realisaties', 'geen', 'Zet realisaties als lijst.'],
  [
    'realisaties',
    [{ datum: '2024', bronnen: BRONNEN }],
    'Schrijf wat de bron over het doel zegt.',
    'realisaties[0].wat',
  ],
  ['realisaties', [{ datum: '2024', wat: 'Minder', bronnen: [] }], GEEN_BRON, 'realisaties[0].bronnen'],
  ['toelichting', '', TOELICHTING],
]);

test('a data user always finds the lists of a register, also where the editor left them out', () => {
  const lijsten = { acties: [], eerder: [], delen: [], realisaties: [] };
  expect(cijferSchema.parse(CIJFER)).toMatchObject({ aard: 'doel', ...lijsten });
  expect(partijSchema.parse(PARTIJ).varianten).toEqual([]);
  expect(begripSchema.parse(BEGRIP).varianten).toEqual([]);
});

const OUD_ADRES = 'Schrijf het oude adres zoals het was, bijvoorbeeld: /acties/1-4-3-oude-naam/';

toetsSchema('an old address', omleidingSchema, { van: '/acties/1-4-3-oude-naam/', naar: '1.4.3' }, [
  ['van', WEG, OUD_ADRES],
  ['van', '/acties/1-4-3-oude-naam', OUD_ADRES],
  ['van', 'https://voorbeeld.example/acties/1-4-3-oude-naam/', OUD_ADRES],
  ['van', '/acties/../1-4-3/', OUD_ADRES],
  ['naar', 1.4, NUMMER('4.1.2')],
  ['naar', '/acties/1-4-3/', NUMMER('4.1.2')],
]);

toetsSchema('an exception', uitzonderingSchema, { regel: 'tijd', bij: '1.4.3', reden: 'De bron zegt het zo.' }, [
  ['regel', WEG, 'Vul de naam van de regel in, zoals die in docs/velden.md staat.'],
  ['bij', 1.4, 'Schrijf een nummer tussen aanhalingstekens ("1.4.3"), of een bestand: edities/2023-06.mdx.'],
  ['veld', '', 'Vul het veld van de melding in, of laat veld weg.'],
  ['reden', WEG, 'Schrijf waarom de regel hier niet geldt.'],
]);

toetsSchema('a dead link', dodeKoppelingSchema, { url: 'https://voorbeeld.nl/weg', sinds: '2026-07-03' }, [
  ['url', 'http://voorbeeld.nl/weg', HTTP],
  ['sinds', '2026-07', 'Schrijf een dag als 2023-07-17 (jaar-maand-dag) en kies een dag die bestaat.'],
  ['archief', 'javascript:x', ADRES],
]);
