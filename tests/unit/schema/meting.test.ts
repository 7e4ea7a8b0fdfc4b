import { describe, expect, test } from 'vitest';
import {
  actieMeting,
  bronverwijzing,
  mijlpaal,
  nieuwsMeting,
  onderwerpMeting,
  planningBalk,
} from '../../../src/schema/meting.ts';
import { waardenVan } from '../../../src/vocabulary/closed-list.ts';
import { STATUS, STOPLICHT } from '../../../src/vocabulary/status.ts';
import { EDITIE, findings, GEEN_BRON, KWARTAAL, NUMMER, SLUG, toetsSchema, WEG, type Geval } from './gevallen.ts';

const DATUM = 'Schrijf een dag als 2023-07-17 (jaar-maand-dag) en kies een dag die bestaat.';
const PRECISIE = 'Zeg hoe ruw het moment bekend is. Een maand, datum of kwartaal heeft geen precisie nodig.';
const EERST = 'Schrijf het eerst geplande kwartaal (2023-Q2) of de dag (2023-07-17), of: onbekend.';

toetsSchema('a reference to a document', bronverwijzing, { bron: 'monitor-2023-06' }, [
  ['bron', WEG, SLUG],
  ['bron', 'Monitor 2023', SLUG],
  ['bron', '-monitor', SLUG],
  ['bron', 2023, SLUG],
  ['vindplaats', '', 'Vul in waar in het document dit staat, of laat vindplaats weg.'],
  ['citaat', '  ', 'Vul de woorden uit het document in, of laat citaat weg.'],
]);

toetsSchema('a bar of the planning', planningBalk, { van: '2023-Q1', stand: 'gepland' }, [
  ['van', WEG, 'Schrijf het eerste kwartaal als 2023-Q3 (Q1, Q2, Q3 of Q4), of: onbekend.'],
  ['van', '2023-Q5', 'Schrijf het eerste kwartaal als 2023-Q3 (Q1, Q2, Q3 of Q4), of: onbekend.'],
  ['van', 'doorlopend', 'Schrijf het eerste kwartaal als 2023-Q3 (Q1, Q2, Q3 of Q4), of: onbekend.'],
  ['van', 'onbekend', 'Als het begin onbekend is, moet er een einde staan.', 'tot'],
  ['tot', '2024', 'Schrijf het laatste kwartaal als 2024-Q2 (Q1, Q2, Q3 of Q4), of: doorlopend.'],
  ['tot', 'onbekend', 'Schrijf het laatste kwartaal als 2024-Q2 (Q1, Q2, Q3 of Q4), of: doorlopend.'],
  ['tot', '2022-Q4', 'Het einde ligt voor het begin. Controleer van en tot.'],
  ['stand', WEG, 'Kies hoe de bron over dit stuk van de planning oordeelt.'],
  ['stand', 'herbeoordeling', 'Kies hoe de bron over dit stuk van de planning oordeelt.'],
  ['precisie', 'maand', PRECISIE],
]);

toetsSchema('a milestone', mijlpaal, { id: 'open', wat: 'Regeling gaat open', kwartaal: '2023-Q3', stand: 'gepland' }, [
  ['id', WEG, SLUG],
  ['id', 'Open!', SLUG],
  ['wat', WEG, 'Schrijf kort wat er dan gebeurt, bijvoorbeeld: Regeling gaat open.'],
  ['wat', null, 'Schrijf kort wat er dan gebeurt, bijvoorbeeld: Regeling gaat open.'],
  ['kwartaal', '2023', KWARTAAL],
  ['kwartaal', WEG, 'Geef een mijlpaal een kwartaal of een datum: precies een van de twee.', ''],
  ['datum', '2023-07-17', 'Geef een mijlpaal een kwartaal of een datum: precies een van de twee.', ''],
  ['datum', '2026-02-31', DATUM],
  ['tot', 'later', KWARTAAL],
  ['tot', '2023-Q2', 'Het einde ligt voor het begin. Controleer kwartaal en tot.'],
  ['precisie', 'ongeveer', PRECISIE],
  ['oorspronkelijk', '2023', EERST],
  ['nogNietOp', { datum: '2024', bron: 'krant' }, DATUM, 'nogNietOp.datum'],
  ['oorspronkelijk', '2023-02-30', EERST],
  ['stand', WEG, 'Kies hoe het met deze mijlpaal staat.'],
  ['stand', 'klaar', 'Kies hoe het met deze mijlpaal staat.'],
  [
    'stand',
    'verschoven',
    'Een verschoven mijlpaal heeft ook een veld oorspronkelijk: het kwartaal dat eerst gepland was, of onbekend.',
  ],
  ['reden', '', 'Schrijf kort waarom het moment verschoof, of laat reden weg.'],
  ['kamer', false, 'Schrijf: true. Hoort de Kamer er niets over, laat kamer dan weg.'],
  ['bron', 'De krant', SLUG],
]);

const BASIS = { editie: '2023-06', bronnen: [{ bron: 'monitor-2023-06' }] };

const NEE = { bron: 'a', zegt: 'nee' };
const BASIS_GEVALLEN: Geval[] = [
  ['editie', WEG, EDITIE],
  ['editie', '2023-13', EDITIE],
  ['editie', '2023-06-01', EDITIE],
  ['bronnen', WEG, GEEN_BRON],
  ['bronnen', [], GEEN_BRON],
  ['bronnen', 'monitor-2023-06', GEEN_BRON],
  ['bronnen[0].bron', 'X', SLUG],
  ['mijlpalen', {}, 'Zet mijlpalen als lijst, elk met een streepje ervoor.'],
  ['tegenspraak', 'ja', 'Zet tegenspraak als lijst, een regel per bron.'],
  ['tegenspraak', [NEE], 'Tegenspraak heeft minstens twee bronnen nodig.'],
  ['tegenspraak', [NEE, { ...NEE, zegt: '' }], 'Schrijf kort wat deze bron zegt.', 'tegenspraak[1].zegt'],
  ['correctie', { datum: '2024-02-30', wat: 'Een getal' }, DATUM, 'correctie.datum'],
  ['correctie', { datum: '2024-02-01' }, 'Schrijf wat er is verbeterd en waarom.', 'correctie.wat'],
];

toetsSchema('news of a programme or actielijn', nieuwsMeting, BASIS, BASIS_GEVALLEN);

const ACTIE_GRONDSLAG =
  'Een bekende status heeft een grondslag (bron of afgeleid); een onbekende status heeft er geen.';

toetsSchema('a meting of an actie', actieMeting, BASIS, [
  ...BASIS_GEVALLEN,
  ['fase', 'bezig', 'Kies de fase waarin de actie is.'],
  ['afgerond', 'ja', KWARTAAL],
  ['afgerond', '2023-Q2', 'Het veld afgerond hoort alleen bij fase: afgerond.'],
  ['status', 'vertraagd', 'Kies hoe het met de planning staat.'],
  ['status', 'afwijking', ACTIE_GRONDSLAG, 'grondslag'],
  ['grondslag', 'bron', ACTIE_GRONDSLAG],
  ['grondslag', 'gok', 'Kies bron (de bron zegt het zelf) of afgeleid (het volgt uit wat de bron over de tijd zegt).'],
  ['planning', '2023-Q2', 'Zet planning als lijst, elk met een streepje ervoor.'],
  ['wachtOp', '3.7.1', 'Zet wachtOp als lijst van nummers, bijvoorbeeld: ["3.7.1"].'],
  ['wachtOp', ['3.7'], NUMMER('4.1.2'), 'wachtOp[0]'],
]);

const ONDERWERP_GRONDSLAG =
  'Een bekend stoplicht heeft een grondslag (bron of afgeleid); een onbekende kleur heeft er geen.';

toetsSchema('a meting of an onderwerp', onderwerpMeting, BASIS, [
  ...BASIS_GEVALLEN,
  ['stoplicht', 'rood', 'Kies het stoplicht van het onderwerp.'],
  ['stoplicht', 'interventie-nodig', ONDERWERP_GRONDSLAG, 'grondslag'],
  ['grondslag', 'afgeleid', ONDERWERP_GRONDSLAG],
]);

describe('a judgement never stands without what it rests on, and nothing rests under an unknown one', () => {
  test.each(waardenVan(STATUS))('status %s', (status) => {
    expect(actieMeting.safeParse({ ...BASIS, status, grondslag: 'bron' }).success).toBe(status !== 'onbekend');
    expect(actieMeting.safeParse({ ...BASIS, status }).success).toBe(status === 'onbekend');
  });

  test.each(waardenVan(STOPLICHT))('stoplicht %s', (stoplicht) => {
    const known = stoplicht !== 'kleur-onbekend';
    expect(onderwerpMeting.safeParse({ ...BASIS, stoplicht, grondslag: 'afgeleid' }).success).toBe(known);
    expect(onderwerpMeting.safeParse({ ...BASIS, stoplicht }).success).toBe(!known);
  });
});

describe('a source that knows little can still be written down', () => {
  test.each([
    ['only an end', { van: 'onbekend', tot: '2026-Q2', stand: 'afwijking' }],
    ['no end yet', { van: '2023-Q2', tot: 'doorlopend', stand: 'onbekend' }],
    ['one quarter, written twice', { van: '2023-Q2', tot: '2023-Q2', stand: 'gepland' }],
  ])('a bar with %s', (_, balk) => {
    expect(findings(planningBalk, balk)).toEqual([]);
  });

  test.each([
    ['late, but not since when', { kwartaal: '2026-Q2', oorspronkelijk: 'onbekend', stand: 'verschoven' }],
    ['moved from a day to a day', { datum: '2022-11-30', oorspronkelijk: '2022-06-30', stand: 'gehaald' }],
  ])('a milestone %s', (_, velden) => {
    expect(findings(mijlpaal, { id: 'open', wat: 'Open', ...velden })).toEqual([]);
  });
});
