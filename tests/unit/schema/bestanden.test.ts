import { expect, test } from 'vitest';
import { actieSchema } from '../../../src/schema/actie.ts';
import { actielijnSchema } from '../../../src/schema/actielijn.ts';
import { editieSchema } from '../../../src/schema/editie.ts';
import { onderwerpSchema } from '../../../src/schema/onderwerp.ts';
import { programmaSchema } from '../../../src/schema/programma.ts';
import { findings, KWARTAAL, NUMMER, SLUG, toetsSchema, WEG } from './gevallen.ts';

const ZOEKWOORDEN = 'Zet zoekwoorden als lijst, bijvoorbeeld: [tandarts, kunstgebit].';
const VANZELF = 'Zet vanzelf als lijst van mijlpalen, bijvoorbeeld: [einde-aanvraag].';
const METINGEN = 'Zet metingen als lijst, de nieuwste boven.';
const BRONNEN = [{ bron: 'monitor' }];

const DAG_OF_MAAND = 'Schrijf een dag (2023-12-22) of een maand (2023-06)';
const CONTACT = 'Vul een e-mailadres of een adres met https:// in.';
const eersteMist = (veld: string) =>
  `De eerste meting moet ${veld} hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.`;

const ACTIE = {
  nummer: '4.1.2',
  titel: 'Wetsvoorstel',
  partijen: [],
  metingen: [{ editie: '2023-06', fase: 'loopt', status: 'onbekend', bronnen: BRONNEN }],
};

toetsSchema('an actie', actieSchema, ACTIE, [
  ['nummer', WEG, NUMMER('4.1.2')],
  ['nummer', 4.1, NUMMER('4.1.2')],
  ['nummer', '4.1', NUMMER('4.1.2')],
  ['titel', WEG, 'Vul de titel van de actie in.'],
  ['titel', ' ', 'Vul de titel van de actie in.'],
  ['brontitel', '', 'Vul de woorden van de bron in, of laat brontitel weg.'],
  ['kort', '', 'Schrijf in één gewone zin wat deze actie is.'],
  ['vanzelf', 'einde', VANZELF],
  ['zoekwoorden', 'tandarts', ZOEKWOORDEN],
  ['partijen', WEG, 'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].'],
  ['partijen', 'vws', 'Zet partijen als lijst, bijvoorbeeld: [vws, bzk].'],
  ['partijen', ['VWS'], SLUG, 'partijen[0]'],
  ['metingen', WEG, METINGEN],
  ['metingen', [], 'Een actie heeft minstens een meting.'],
  ['metingen[0].fase', WEG, eersteMist('fase'), 'metingen[0]'],
  ['metingen[0].status', WEG, eersteMist('status'), 'metingen[0]'],
]);

const ONDERWERP = {
  nummer: '4.1',
  titel: 'Regie',
  metingen: [{ editie: '2023-06', stoplicht: 'kleur-onbekend', bronnen: BRONNEN }],
};

toetsSchema('an onderwerp', onderwerpSchema, ONDERWERP, [
  ['nummer', '4', NUMMER('4.1')],
  ['titel', '', 'Vul de titel van het onderwerp in.'],
  ['vanzelf', 'einde', VANZELF],
  ['zoekwoorden', 'tandarts', ZOEKWOORDEN],
  ['metingen', null, METINGEN],
  ['metingen', [], 'Een onderwerp heeft minstens een meting.'],
]);

toetsSchema('an actielijn', actielijnSchema, { nummer: '4', titel: 'Wonen en zorg', metingen: [] }, [
  ['nummer', '0', NUMMER('4')],
  ['titel', WEG, 'Vul de titel van de actielijn in.'],
  ['vanzelf', 'einde', VANZELF],
  ['doel', { bron: 'monitor' }, 'Schrijf het doel in een of twee zinnen.', 'doel.wat'],
  ['doel', { wat: 'Meer woningen' }, SLUG, 'doel.bron'],
  ['metingen', WEG, METINGEN],
]);

toetsSchema(
  'an editie',
  editieSchema,
  { titel: 'Monitor juni 2023', soort: 'monitor', peildatum: '2023-06', hoofdbron: 'monitor' },
  [
    ['titel', WEG, 'Vul de titel van de editie in.'],
    ['soort', 'krant', 'Kies wat voor editie dit is.'],
    ['peildatum', WEG, `${DAG_OF_MAAND}.`],
    ['peildatum', '2023', `${DAG_OF_MAAND} die bestaat.`],
    ['peildatum', '2023-02-29', `${DAG_OF_MAAND} die bestaat.`],
    ['hoofdbron', 'De monitor', SLUG],
  ],
);

toetsSchema(
  'the programme',
  programmaSchema,
  { naam: 'Wonen, Ondersteuning en Zorg', afkorting: 'WOZO', van: '2022-Q1', tot: '2025-Q4', metingen: [] },
  [
    ['naam', '', 'Vul de volledige naam van het programma in.'],
    ['afkorting', WEG, 'Vul de korte naam van het programma in.'],
    ['van', '2022', KWARTAAL],
    ['tot', 'onbekend', KWARTAAL],
    ['contact', 'redactie', CONTACT],
    ['contact', 'http://voorbeeld.example', CONTACT],
    ['vanzelf', 'einde', VANZELF],
    ['einde', 'voorbij', 'Zet einde als lijst, elk met een zin en een bron.'],
    ['einde', [{ bron: 'monitor' }], 'Schrijf één zin.', 'einde[0].zin'],
    ['contact', 'javascript:alert(1)', CONTACT],
    ['metingen', {}, METINGEN],
  ],
);

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
  const metingen = edities.map((editie, i) => ({ ...(i === 2 ? ACTIE.metingen[0] : { bronnen: BRONNEN }), editie }));
  expect(findings(actieSchema, { ...ACTIE, metingen })).toEqual(found);
});

test('an editor may leave spaces around a title: they are taken away', () => {
  expect(actieSchema.parse({ ...ACTIE, titel: ' Wetsvoorstel ' }).titel).toBe('Wetsvoorstel');
});
