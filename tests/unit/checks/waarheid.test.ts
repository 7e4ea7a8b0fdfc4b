import { describe, expect, test } from 'vitest';
import { afkortingen } from '../../../src/checks/afkortingen.ts';
import { mijlpaalTijd } from '../../../src/checks/mijlpaal-tijd.ts';
import { mijlpaalVerloop } from '../../../src/checks/mijlpaal-verloop.ts';
import { oordeel } from '../../../src/checks/oordeel.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { sitelinks } from '../../../src/checks/sitelinks.ts';
import { tekstOntbreekt } from '../../../src/checks/tekst-ontbreekt.ts';
import { tijd } from '../../../src/checks/tijd.ts';
import { wachtOp } from '../../../src/checks/wacht-op.ts';
import type { Content, Entry } from '../../../src/domain/content.ts';
import { fixtureContent } from '../maak.ts';
import { actie, licht, meting, mijlpaal, nth, onderwerp, toetsRegel, zet, zonder, type Breuk } from './toets.ts';

/** Content that cannot be true: what the rules catch, and what only looks like it. */

/** Takes the text of an editie away. */
function zonderTekst(entry: Entry<unknown>, editie: string): void {
  entry.secties = entry.secties.filter((sectie) => sectie.editie !== editie);
}

function schrijf(entry: Entry<unknown>, tekst: string): void {
  entry.alineas.push({ editie: '2023-06', tekst, plaats: (offset) => ({ regel: 40, kolom: offset + 1 }) });
}

const TEGENSPRAAK = [
  { bron: 'a', zegt: 'ja' },
  { bron: 'b', zegt: 'nee' },
];

toetsRegel(
  mijlpaalTijd,
  {
    'met between the peildatum and the day of the document': (c) => {
      zet(mijlpaal(c, 1), { stand: 'gehaald', datum: '2023-12-31' });
      nth(c.bronnen, 1).data.datum = '2024-01-10';
    },
    'met after the editie, says a document of later that only the milestone names': (c) =>
      zet(mijlpaal(c, 1), { stand: 'gehaald', datum: '2024-05-01', bron: 'krant-2024' }),
    'met on the last day of the month of the peildatum': (c) =>
      zet(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-06-30' }),
    'met before the peildatum, says a document of before that': (c) => {
      meting(c, 1).bronnen = [{ bron: 'monitor-2023-06' }];
      zet(mijlpaal(c, 1), { stand: 'gehaald', datum: '2023-12-01', bron: undefined });
    },
    'met after the editie, says a document of later that the meting names': (c) => {
      meting(c, 2).bronnen.push({ bron: 'brief-2023-12' });
      zet(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-12-01' });
    },
    'met in the quarter of the peildatum': (c) => zet(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: '2023-Q2' }),
    'planned for the month of the peildatum': (c) => zet(mijlpaal(c, 2), { kwartaal: undefined, datum: '2023-06-01' }),
    'a rough plan of which the end is still to come': (c) =>
      zet(mijlpaal(c, 2), { kwartaal: '2023-Q1', tot: '2023-Q4' }),
    'unknown what came of a moment that is past': (c) =>
      zet(mijlpaal(c, 2), { stand: 'onbekend', kwartaal: '2023-Q1' }),
    'a bar whose judgement is known, in the past': (c) =>
      zet(nth(meting(c, 2).planning), { stand: 'conform-planning' }),
    'an editie that does not exist: that has a message of its own': (c) => {
      meting(c, 2).editie = '2020-01';
      mijlpaal(c, 2).stand = 'gehaald';
    },
  },
  {
    'a milestone met one day too late': [
      (c) => zet(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-07-01' }),
      '1.1.1  stand  Mijlpaal "openstelling" is gehaald op een moment (2023-07-01) na de editie en haar bronnen.',
    ],
    'a milestone that moved to a moment that was past': [
      (c) => zet(mijlpaal(c, 1), { datum: '2023-11-30' }),
      '1.1.1  stand  Mijlpaal "openstelling" heet verschoven, maar 2023-11-30 was bij editie 2023-12 al voorbij.',
    ],
    'a milestone that moved to where it was': [
      (c) => zet(mijlpaal(c, 1), { oorspronkelijk: '2024-01-15' }),
      '1.1.1  oorspronkelijk  Mijlpaal "openstelling" was eerst gepland op 2024-01-15, en dat is zij nog.',
    ],
    'an actie finished after its editie': [
      (c) => zet(meting(c, 2), { fase: 'afgerond', afgerond: '2023-Q3' }),
      '1.1.1  afgerond  De actie is afgerond in 2023-Q3: na de editie en haar bronnen.',
    ],
    'a bar that is planned and past': [
      (c) => zet(nth(meting(c, 2).planning), { stand: 'gepland', van: '2023-Q1', tot: undefined }),
      '1.1.1  stand  Deze balk heet gepland, maar 2023-Q1 was bij editie 2023-06 al voorbij.',
    ],
  },
);

const geenMijlpaal = (id: string) =>
  `1.1.1  id  Er is nog geen mijlpaal "${id}". Bedoelde u "openstelling", uit editie 2023-06?`;

toetsRegel(
  mijlpaalVerloop,
  {
    'a new milestone with another name': (c) => zet(mijlpaal(c, 1), { id: 'tweede-ronde', wat: 'Tweede ronde begint' }),
    'the next of a series, which differs by its figures': (c) =>
      zet(mijlpaal(c, 1, '1.1.2'), { id: 'plantendag-2022' }),
    'two that look alike, in both edities': (c) => {
      const ronde = (letter: string) =>
        ({ id: `ronde-${letter}`, wat: `Ronde ${letter}`, kwartaal: '2024-Q3', stand: 'gepland' }) as const;
      meting(c, 2).mijlpalen?.push(ronde('a'), ronde('b'));
      meting(c, 1).mijlpalen?.push(ronde('a'), ronde('b'), ronde('c'));
    },
    'what was met and still is, without a text': (c) => zonderTekst(actie(c), '2023-12'),
    'the first plan of all, two edities later': (c) =>
      zet(meting(c, 0), { mijlpalen: [{ ...mijlpaal(c, 1), stand: 'gehaald' }] }),
    'a first plan that is not known, where the first editie did not know it': (c) =>
      zet(mijlpaal(c, 2), { oorspronkelijk: 'onbekend' }),
    'what was met and is no longer, with a text that says why': (c) =>
      zet(nth(meting(c, 1).mijlpalen, 1), { stand: 'onbekend' }),
    'what was met and is no longer, where two documents contradict each other': (c) => {
      zet(nth(meting(c, 1).mijlpalen, 1), { stand: 'onbekend' });
      zonderTekst(actie(c), '2023-12');
      meting(c, 1).tegenspraak = TEGENSPRAAK;
    },
  },
  {
    'an id with two slips of the pen': [
      (c) => zet(mijlpaal(c, 1), { id: 'opensteling-', wat: 'De regeling gaat open' }),
      geenMijlpaal('opensteling-'),
    ],
    'the same milestone under another id': [
      (c) => zet(mijlpaal(c, 1), { id: 'start-regeling', wat: 'regeling gaat open' }),
      geenMijlpaal('start-regeling'),
    ],
    'a first plan that the second editie gave, two edities later': [
      (c) => {
        meting(c, 0).mijlpalen = [{ ...mijlpaal(c, 1), oorspronkelijk: '2024-01-15', stand: 'gehaald' }];
      },
      '1.1.1  oorspronkelijk  Hier staat dat "openstelling" eerst op 2024-01-15 gepland was; editie 2023-12 zegt 2023-Q3.',
    ],
    'what was met and is no longer, without a word': [
      (c) => {
        zet(nth(meting(c, 1).mijlpalen, 1), { stand: 'onbekend' });
        zonderTekst(actie(c), '2023-12');
      },
      '1.1.1  stand  Mijlpaal "concept" was in editie 2023-06 al gehaald, en is hier onbekend.',
    ],
  },
);

const inKring = (...nummers: string[]) =>
  `${nummers[0] ?? ''}  wachtOp  Actie ${nummers[0] ?? ''} wacht in een kring op zichzelf: ${nummers.join(' → ')}.`;

toetsRegel(
  wachtOp,
  {
    'a line of acties': (c) => zet(meting(c, 1, '2.1.1'), { wachtOp: ['1.1.1'] }),
    'two that waited on each other, but not in the same editie': (c) => {
      meting(c, 0, '1.2.1').wachtOp = [];
      meting(c, 0, '2.1.1').wachtOp = ['1.2.1'];
    },
    'an actie of a later editie: that changes nothing in an earlier one': (c) => {
      meting(c, 0).wachtOp = ['1.2.1'];
      meting(c, 1, '2.1.1').wachtOp = ['1.1.1'];
      meting(c, 0, '2.1.1').wachtOp = [];
    },
    'an actie that does not exist: that has a message of its own': (c) =>
      zet(meting(c, 0, '2.1.1'), { wachtOp: ['9.9.9'] }),
  },
  {
    'a circle, and not what only leads to it': [
      (c) => {
        meting(c, 2).wachtOp = ['1.2.1'];
        meting(c, 1, '2.1.1').wachtOp = ['1.2.1'];
      },
      inKring('1.2.1', '2.1.1', '1.2.1'),
      inKring('2.1.1', '1.2.1', '2.1.1'),
    ],
    'a circle of three, told once at each': [
      (c) => {
        meting(c, 2).wachtOp = ['1.2.1'];
        meting(c, 1, '2.1.1').wachtOp = ['1.1.1'];
      },
      inKring('1.1.1', '1.2.1', '2.1.1', '1.1.1'),
      inKring('1.2.1', '2.1.1', '1.1.1', '1.2.1'),
      inKring('2.1.1', '1.1.1', '1.2.1', '2.1.1'),
    ],
  },
);

const pastNiet = (licht: string) =>
  `2.1  stoplicht  Het stoplicht is "${licht}", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.`;

toetsRegel(
  oordeel,
  {
    'a better status that the text tells of': (c) =>
      zet(meting(c, 0), { status: 'conform-planning', grondslag: 'bron' }),
    'a status where none was known': (c) => {
      meting(c, 2).status = 'onbekend';
      zet(meting(c, 1), { status: 'conform-planning', grondslag: 'bron' });
      zonderTekst(actie(c), '2023-12');
    },
    'a worse status without a text': (c) => {
      meting(c, 1).status = 'herbeoordeling';
      zonderTekst(actie(c), '2023-12');
    },
    'a light against its acties, with the reason in the text': (c) => {
      licht(c, 0, '2.1').stoplicht = 'conform-planning';
      onderwerp(c, '2.1').secties.push({ editie: '2023-12', tekst: 'De rest loopt goed.', regel: 20 });
    },
    'the same status again, without a text': (c) => {
      meting(c, 0).status = 'afwijking';
      zonderTekst(actie(c), '2024-06');
    },
    'what runs and is planned again, without a text': (c) => {
      meting(c, 1, '1.1.2').fase = 'gepland';
      zonderTekst(actie(c, '1.1.2'), '2023-12');
    },
    'a light against its acties, where two documents contradict each other': (c) =>
      zet(licht(c, 0, '2.1'), { stoplicht: 'conform-planning', tegenspraak: TEGENSPRAAK }),
    'a light of an editie in which the judgement of its actie was not known yet': (c) => {
      licht(c, 1, '2.1').stoplicht = 'conform-planning';
      nth(licht(c, 1, '2.1').bronnen).citaat = 'conform';
      zonderTekst(onderwerp(c, '2.1'), '2023-06');
    },
    'a light against one of its acties only': (c) => {
      zet(licht(c, 0), { stoplicht: 'conform-planning', grondslag: 'bron' });
      zonderTekst(onderwerp(c), '2023-12');
    },
    'a light of an onderwerp without acties': (c) => {
      licht(c, 0, '2.1').stoplicht = 'conform-planning';
      zonder(c, '2.1.1');
    },
  },
  {
    'a light without the words of its source': [
      (c) => delete nth(licht(c, 0).bronnen).citaat,
      '1.1  grondslag  Dit oordeel heeft grondslag afgeleid, maar bij geen van de bronnen staat een citaat.',
    ],
    'a better status after an editie that was silent about it': [
      (c) => {
        meting(c, 2).status = 'herbeoordeling';
        zet(meting(c, 1), { status: undefined, grondslag: undefined });
        meting(c, 0).status = 'afwijking';
        zonderTekst(actie(c), '2024-06');
      },
      '1.1.1  status  Van "Herbeoordeling" naar "Afwijking van planning": dat is beter, maar er staat geen tekst bij.',
    ],
    'a better light without a word': [
      (c) => {
        licht(c, 1).stoplicht = 'interventie-nodig';
        zonderTekst(onderwerp(c), '2023-12');
      },
      `1.1  stoplicht  Van "Planning niet haalbaar, ingrijpen nodig" naar "Risico's of vertraging": dat is beter, maar er staat geen tekst bij.`,
    ],
    'what had ended and is planned again, without a word': [
      (c) => {
        meting(c, 0, '2.1.1').fase = 'gepland';
        zonderTekst(actie(c, '2.1.1'), '2023-12');
      },
      '2.1.1  fase  Van "Afgerond" naar "Gepland", maar er staat geen tekst bij.',
    ],
    'a light against a judgement of an earlier editie that still stands': [
      (c) => {
        const later = { ...licht(c, 0, '2.1'), editie: '2024-06', stoplicht: 'conform-planning' } as const;
        onderwerp(c, '2.1').data.metingen.unshift(later);
      },
      pastNiet('Conform planning'),
    ],
    'a red light over acties that run as planned': [
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'interventie-nodig';
        meting(c, 0, '2.1.1').status = 'conform-planning';
      },
      pastNiet('Planning niet haalbaar, ingrijpen nodig'),
    ],
  },
);

toetsRegel(
  tekstOntbreekt,
  {
    'an onderwerp whose acties have the text': (c) => zonderTekst(onderwerp(c), '2023-06'),
    'a meting that says no more than that the actie is there': (c) => {
      zonderTekst(actie(c, '2.1.1'), '2023-06');
      const { editie, bronnen } = meting(c, 1, '2.1.1');
      actie(c, '2.1.1').data.metingen[1] = { editie, bronnen, fase: 'onbekend', status: 'onbekend' };
    },
    'an onderwerp of which an actie was rejected': (c) => {
      zonderTekst(onderwerp(c, '2.1'), '2023-06');
      zonder(c, '2.1.1', '2.1.1');
    },
    'a heading with nothing under it: that has a message of its own': (c) => zet(nth(actie(c).secties), { tekst: '' }),
  },
  {
    'an onderwerp without a text in an editie that is silent about its acties': [
      (c) => {
        licht(c, 1, '2.1').stoplicht = 'niet-te-beoordelen';
        zonderTekst(onderwerp(c, '2.1'), '2023-06');
        actie(c, '2.1.1').data.metingen.pop();
      },
      '2.1  ## 2023-06  Deze meting van editie 2023-06 heeft geen tekst.',
    ],
  },
);

/** What was realised of the first target, at these moments. */
const gerealiseerd =
  (...datums: string[]): Breuk =>
  (c) =>
    zet(nth(c.cijfers).data, { realisaties: datums.map((datum) => ({ datum, wat: 'a', bronnen: [] })) });

toetsRegel(
  tijd,
  {
    'a peildatum that is a month': (c) => zet(nth(c.edities, 1).data, { peildatum: '2023-12' }),
    'a correction on the first day of the editie': (c) =>
      zet(meting(c, 2), { correctie: { datum: '2023-06-01', wat: 'Een tikfout.' } }),
    'a year beside a day in it': gerealiseerd('2023', '2023-05-01'),
  },
  {
    'a correction of the day before the editie': [
      (c) => zet(meting(c, 2), { correctie: { datum: '2023-05-31', wat: 'Een tikfout.' } }),
      '1.1.1  correctie  De correctie is van 2023-05-31: voor editie 2023-06 er was.',
    ],
    'what was realised, not the newest above': [
      gerealiseerd('2023-05', '2023-06-01'),
      'cijfers.yaml  realisaties  2023-06-01 staat onder 2023-05, maar is later.',
    ],
    'earlier targets, not the newest above': [
      (c) => {
        nth(c.cijfers).data.eerder = ['2021', '2022'].map((datum) => ({ datum, waarde: 1, bronnen: [] }));
      },
      'cijfers.yaml  eerder  2022 staat onder 2021, maar is later.',
    ],
    'a part that is more than the whole': [
      (c) => zet(nth(c.cijfers).data.doel, { waarde: 200, geheel: { waarde: 100, wat: 'alles' } }),
      'cijfers.yaml  geheel  Het geheel (100) is kleiner dan het doel (200), dat er een deel van is.',
    ],
  },
);

const onbekend = (afkorting: string) => `De afkorting "${afkorting}" staat niet in de begrippen of partijen.`;

toetsRegel(
  afkortingen,
  {
    'an abbreviation of the glossary, also in a compound': (c) =>
      schrijf(actie(c), 'Het VMG en de VMG-subsidie. In het kader van VMG’s beleid.'),
    'a term or a variant that only the glossary has': (c) => {
      const own = nth(c.begrippen);
      c.begrippen.push({ ...own, data: { ...own.data, id: 'wlz', term: 'Wlz', varianten: ['H&A', 'NZa'] } });
      schrijf(actie(c), 'De Wlz, de NZa en H&A.');
    },
    'a party by its name, a variant or a word of it': (c) => {
      nth(c.partijen).data.varianten.push('DUS-I', 'ActiZ');
      schrijf(actie(c), 'DUS-I en ActiZ.');
    },
    'the name of the programme': (c) => schrijf(actie(c), `De ${c.programma?.data.afkorting ?? ''}.`),
    'figures, a sentence that begins with a capital, two words in one': (c) =>
      schrijf(actie(c), 'Vóór 2025. Elk huis. 2024-Q2. FarmaMagazine. E-health.'),
  },
  {
    'an abbreviation with one capital': [(c) => schrijf(actie(c), 'De Wlz betaalt.'), `1.1.1  -  ${onbekend('Wlz')}`],
    'in a compound only the part that is not known': [
      (c) => schrijf(actie(c), 'De VMG-AMvB.'),
      `1.1.1  -  ${onbekend('AMvB')}`,
    ],
    'in a milestone and its reason': [
      (c) => zet(mijlpaal(c, 1), { wat: 'NZa besluit', reden: 'de AMvB was te laat' }),
      `1.1.1  wat  ${onbekend('NZa')}`,
      `1.1.1  reden  ${onbekend('AMvB')}`,
    ],
    'in the text of an editie': [(c) => schrijf(nth(c.edities), 'De SER.'), `2023-06.mdx  -  ${onbekend('SER')}`],
  },
);

/** Links from the text of an actie. */
function link(...urls: string[]): Breuk {
  return (c) => zet(actie(c), { sitelinks: urls.map((url, i) => ({ url, regel: 40 + i, kolom: 7 })) });
}

toetsRegel(
  sitelinks,
  {
    'pages that are always there': link('/', '/planning/', '/agenda/', '/zoeken/?q=zorg', '/over/#legenda'),
    'pages of the content': link('/acties/1-1-2-plantendag/', '/onderwerpen/1-1-geveltuinen/', '/edities/2023-12/'),
    'places on a page': link('/begrippen/#vmg', '/over/#bron-krant-2024', '/acties/1-1-2-plantendag/#2023-12'),
  },
  {
    'a page without its last slash': [link('/agenda'), '1.1.1  -  Er is geen pagina "/agenda". Bedoelde u "/agenda/"?'],
    'a place that is not there': [
      link('/acties/1-1-2-plantendag/#2024-06', '/agenda/#x'),
      '1.1.1  -  Op de pagina "/acties/1-1-2-plantendag/" is geen plek "#2024-06". Bedoelde u "#2023-06"?',
      '1.1.1  -  Op de pagina "/agenda/" is geen plek "#x".',
    ],
    'a path that does not say from where': [
      link('../1-1-2-plantendag/'),
      '1.1.1  -  De link "../1-1-2-plantendag/" zegt niet op welke pagina.',
    ],
  },
);

describe('an exception has a reason, and expires', () => {
  interface Uitzondering {
    regel: string;
    bij: string;
    veld?: string;
  }
  /** Everything said about the fixture with these exceptions beside its own. */
  function told(breek: Breuk, ...extra: Uitzondering[]): string[] {
    const content = fixtureContent();
    breek(content);
    const own = nth(content.uitzonderingen);
    content.uitzonderingen.push(...extra.map((data) => ({ ...own, data: { ...data, reden: 'Zo is het.' } })));
    return runChecks(content).map(({ regelId, veld, wat }) => [regelId, veld, wat].join('  '));
  }
  const zonderSlot = (c: Content) => zonderTekst(actie(c), '2024-06');
  const ONTBREEKT = 'tekst-ontbreekt  ## 2024-06  Deze meting van editie 2024-06 heeft geen tekst.';
  const nietNodig = (regel: string, waar: string) =>
    `uitzondering  bij  Deze uitzondering is niet nodig: de regel "${regel}" vindt niets bij ${waar}.`;

  test.each<[string, Uitzondering]>([
    ['by nummer', { regel: 'tekst-ontbreekt', bij: '1.1.1' }],
    ['by file', { regel: 'tekst-ontbreekt', bij: 'acties/1/1-1-1-subsidie-geveltuinen.mdx' }],
    ['by nummer and field', { regel: 'tekst-ontbreekt', bij: '1.1.1', veld: '## 2024-06' }],
  ])('it excuses what it names %s', (_, uitzondering) => {
    expect(told(zonderSlot, uitzondering)).toEqual([]);
  });

  test.each<[string, Uitzondering]>([
    ['another rule', { regel: 'tijd', bij: '1.1.1' }],
    ['another thing', { regel: 'tekst-ontbreekt', bij: '1.1.2' }],
    ['a nummer that begins alike', { regel: 'tekst-ontbreekt', bij: '1.1' }],
    ['another field', { regel: 'tekst-ontbreekt', bij: '1.1.1', veld: '## 2023-12' }],
  ])('it excuses nothing else: %s', (_, uitzondering) => {
    const { regel, bij, veld } = uitzondering;
    expect(told(zonderSlot, uitzondering).sort()).toEqual([
      ONTBREEKT,
      nietNodig(regel, veld === undefined ? bij : `${bij} (${veld})`),
    ]);
  });

  test('the second of two alike is not needed', () => {
    const again = { regel: 'tekst-ontbreekt', bij: '1.2' };
    expect(told(() => undefined, again)).toEqual([nietNodig('tekst-ontbreekt', '1.2')]);
  });

  test('while a file is rejected none expires: what is in it is not known', () => {
    const gone = (c: Content) => ['1.2', '1.2.1'].forEach((nummer) => zonder(c, nummer, nummer));
    expect(told(gone)).toEqual([]);
  });

  test.each(['verwijzing', 'uniek', 'sectie', 'wacht-op'])('the rule %s has no exceptions', (regel) => {
    expect(told(() => undefined, { regel, bij: '1.1.1' })).toEqual([
      `uitzondering  regel  Op de regel "${regel}" bestaat geen uitzondering.`,
    ]);
  });
});
