import { describe, expect, test } from 'vitest';
import { afkortingen } from '../../../src/checks/afkortingen.ts';
import { mijlpaalTijd } from '../../../src/checks/mijlpaal-tijd.ts';
import { mijlpaalVerloop } from '../../../src/checks/mijlpaal-verloop.ts';
import { oordeel } from '../../../src/checks/oordeel.ts';
import { CHECKS, runChecks } from '../../../src/checks/run-checks.ts';
import { sitelinks } from '../../../src/checks/sitelinks.ts';
import { tekstOntbreekt } from '../../../src/checks/tekst-ontbreekt.ts';
import { tijd } from '../../../src/checks/tijd.ts';
import { wachtOp } from '../../../src/checks/wacht-op.ts';
import type { Content, Entry } from '../../../src/domain/content.ts';
import { fixtureContent } from '../maak.ts';
import { actie, nth, onderwerp, toetsRegel } from './toets.ts';

/** Content that cannot be true: what the rules catch, and what only looks like it. */

/** The meting of an editie of an actie: [0] 2024-06, [1] 2023-12, [2] 2023-06. */
const meting = (c: Content, index: number, nummer?: string) => nth(actie(c, nummer).data.metingen, index);
const mijlpaal = (c: Content, index: number, nummer?: string) => nth(meting(c, index, nummer).mijlpalen);
const licht = (c: Content, index: number, nummer?: string) => nth(onderwerp(c, nummer).data.metingen, index);

/** Takes the text of an editie away. */
function zonderTekst(entry: Entry<unknown>, editie: string): void {
  entry.secties = entry.secties.filter((sectie) => sectie.editie !== editie);
}

function schrijf(entry: Entry<unknown>, tekst: string): void {
  entry.alineas.push({ editie: '2023-06', tekst, plaats: (offset) => ({ regel: 40, kolom: offset + 1 }) });
}

const GEVELTUINEN = '1-1-1-subsidie-geveltuinen.mdx';

toetsRegel(
  mijlpaalTijd,
  [
    [
      'met between the peildatum and the day of the document',
      (c) => {
        Object.assign(mijlpaal(c, 1), { stand: 'gehaald', datum: '2023-12-31' });
        nth(c.bronnen, 1).data.datum = '2024-01-10';
      },
    ],
    [
      'met after the editie, says a document of later that only the milestone names',
      (c) => {
        Object.assign(mijlpaal(c, 1), { stand: 'gehaald', datum: '2024-05-01', bron: 'krant-2024' });
      },
    ],
    [
      'met on the last day of the month of the peildatum',
      (c) => {
        Object.assign(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-06-30' });
      },
    ],
    [
      'met before the peildatum, says a document of before that',
      (c) => {
        const { bronnen } = meting(c, 1);
        bronnen.splice(0, bronnen.length, { bron: 'monitor-2023-06' });
        delete mijlpaal(c, 1).bron;
        Object.assign(mijlpaal(c, 1), { stand: 'gehaald', datum: '2023-12-01' });
      },
    ],
    [
      'met after the editie, says a document of later that the meting names',
      (c) => {
        meting(c, 2).bronnen.push({ bron: 'brief-2023-12' });
        Object.assign(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-12-01' });
      },
    ],
    [
      'met in the quarter of the peildatum',
      (c) => {
        Object.assign(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: '2023-Q2' });
      },
    ],
    [
      'planned for the month of the peildatum',
      (c) => {
        Object.assign(mijlpaal(c, 2), { kwartaal: undefined, datum: '2023-06-01' });
      },
    ],
    [
      'a rough plan of which the end is still to come',
      (c) => {
        Object.assign(mijlpaal(c, 2), { kwartaal: '2023-Q1', tot: '2023-Q4' });
      },
    ],
    [
      'unknown what came of a moment that is past',
      (c) => {
        Object.assign(mijlpaal(c, 2), { stand: 'onbekend', kwartaal: '2023-Q1' });
      },
    ],
    [
      'a bar whose judgement is known, in the past',
      (c) => {
        nth(meting(c, 2).planning).stand = 'conform-planning';
      },
    ],
    [
      'an editie that does not exist: that has a message of its own',
      (c) => {
        meting(c, 2).editie = '2020-01';
        mijlpaal(c, 2).stand = 'gehaald';
      },
    ],
  ],
  [
    [
      'a milestone met after its editie and all its documents',
      (c) => {
        mijlpaal(c, 2).stand = 'gehaald';
      },
      `${GEVELTUINEN}  stand  Mijlpaal "openstelling" is gehaald op een moment (2023-Q3) na de editie en haar bronnen.`,
    ],
    [
      'a milestone met one day too late',
      (c) => {
        Object.assign(mijlpaal(c, 2), { stand: 'gehaald', kwartaal: undefined, datum: '2023-07-01' });
      },
      `${GEVELTUINEN}  stand  Mijlpaal "openstelling" is gehaald op een moment (2023-07-01) na de editie en haar bronnen.`,
    ],
    [
      'a plan for a moment that was past',
      (c) => {
        mijlpaal(c, 2).kwartaal = '2023-Q1';
      },
      `${GEVELTUINEN}  stand  Mijlpaal "openstelling" heet gepland, maar 2023-Q1 was bij editie 2023-06 al voorbij.`,
    ],
    [
      'a milestone that moved to a moment that was past',
      (c) => {
        Object.assign(mijlpaal(c, 1), { datum: '2023-11-30' });
      },
      `${GEVELTUINEN}  stand  Mijlpaal "openstelling" heet verschoven, maar 2023-11-30 was bij editie 2023-12 al voorbij.`,
    ],
    [
      'a milestone that moved to where it was',
      (c) => {
        Object.assign(mijlpaal(c, 1), { oorspronkelijk: '2024-01-15' });
      },
      `${GEVELTUINEN}  oorspronkelijk  Mijlpaal "openstelling" was eerst gepland op 2024-01-15, en dat is zij nog.`,
    ],
    [
      'an actie finished after its editie',
      (c) => {
        Object.assign(meting(c, 2), { fase: 'afgerond', afgerond: '2023-Q3' });
      },
      `${GEVELTUINEN}  afgerond  De actie is afgerond in 2023-Q3: na de editie en haar bronnen.`,
    ],
    [
      'a bar that is planned and past',
      (c) => {
        Object.assign(nth(meting(c, 2).planning), { stand: 'gepland', van: '2023-Q1', tot: undefined });
      },
      `${GEVELTUINEN}  stand  Deze balk heet gepland, maar 2023-Q1 was bij editie 2023-06 al voorbij.`,
    ],
  ],
);

toetsRegel(
  mijlpaalVerloop,
  [
    [
      'a new milestone with another name',
      (c) => {
        mijlpaal(c, 1).id = 'tweede-ronde';
        mijlpaal(c, 1).wat = 'Tweede ronde begint';
      },
    ],
    [
      'the next of a series, which differs by its figures',
      (c) => {
        mijlpaal(c, 1, '1.1.2').id = 'plantendag-2022';
      },
    ],
    [
      'two that look alike, in both edities',
      (c) => {
        for (const index of [1, 2]) {
          const lijst = meting(c, index).mijlpalen ?? [];
          lijst.push({ id: 'ronde-a', wat: 'Ronde A', kwartaal: '2024-Q3', stand: 'gepland' });
          lijst.push({ id: 'ronde-b', wat: 'Ronde B', kwartaal: '2024-Q3', stand: 'gepland' });
        }
        meting(c, 1).mijlpalen?.push({ id: 'ronde-c', wat: 'Ronde C', kwartaal: '2024-Q4', stand: 'gepland' });
      },
    ],
    [
      'what was met and still is, without a text',
      (c) => {
        zonderTekst(actie(c), '2023-12');
      },
    ],
    [
      'the first plan of all, two edities later',
      (c) => {
        meting(c, 0).mijlpalen = [{ ...mijlpaal(c, 1), stand: 'gehaald' }];
      },
    ],
    [
      'a first plan that is not known, where the first editie did not know it',
      (c) => {
        mijlpaal(c, 2).oorspronkelijk = 'onbekend';
      },
    ],
    [
      'what was met and is no longer, with a text that says why',
      (c) => {
        nth(meting(c, 1).mijlpalen, 1).stand = 'onbekend';
      },
    ],
    [
      'what was met and is no longer, where two documents contradict each other',
      (c) => {
        nth(meting(c, 1).mijlpalen, 1).stand = 'onbekend';
        zonderTekst(actie(c), '2023-12');
        meting(c, 1).tegenspraak = [
          { bron: 'a', zegt: 'ja' },
          { bron: 'b', zegt: 'nee' },
        ];
      },
    ],
  ],
  [
    [
      'an id with a slip of the pen',
      (c) => {
        mijlpaal(c, 1).id = 'opentelling';
        mijlpaal(c, 1).wat = 'De regeling gaat open';
      },
      `${GEVELTUINEN}  id  Er is nog geen mijlpaal "opentelling". Bedoelde u "openstelling", uit editie 2023-06?`,
    ],
    [
      'an id with two slips of the pen',
      (c) => {
        mijlpaal(c, 1).id = 'opensteling-';
        mijlpaal(c, 1).wat = 'De regeling gaat open';
      },
      `${GEVELTUINEN}  id  Er is nog geen mijlpaal "opensteling-". Bedoelde u "openstelling", uit editie 2023-06?`,
    ],
    [
      'a first plan that the second editie gave, two edities later',
      (c) => {
        meting(c, 0).mijlpalen = [{ ...mijlpaal(c, 1), oorspronkelijk: '2024-01-15', stand: 'gehaald' }];
      },
      `${GEVELTUINEN}  oorspronkelijk  Hier staat dat "openstelling" eerst op 2024-01-15 gepland was; editie 2023-12 zegt 2023-Q3.`,
    ],
    [
      'the same milestone under another id',
      (c) => {
        mijlpaal(c, 1).id = 'start-regeling';
        mijlpaal(c, 1).wat = 'regeling gaat open';
      },
      `${GEVELTUINEN}  id  Er is nog geen mijlpaal "start-regeling". Bedoelde u "openstelling", uit editie 2023-06?`,
    ],
    [
      'another first plan than the first editie gave',
      (c) => {
        mijlpaal(c, 1).oorspronkelijk = '2023-Q2';
      },
      `${GEVELTUINEN}  oorspronkelijk  Hier staat dat "openstelling" eerst op 2023-Q2 gepland was; editie 2023-06 zegt 2023-Q3.`,
    ],
    [
      'what was met and is no longer, without a word',
      (c) => {
        nth(meting(c, 1).mijlpalen, 1).stand = 'onbekend';
        zonderTekst(actie(c), '2023-12');
      },
      `${GEVELTUINEN}  stand  Mijlpaal "concept" was in editie 2023-06 al gehaald, en is hier onbekend.`,
    ],
  ],
);

toetsRegel(
  wachtOp,
  [
    [
      'a line of acties',
      (c) => {
        meting(c, 1, '2.1.1').wachtOp = ['1.1.1'];
      },
    ],
    [
      'two that waited on each other, but not in the same editie',
      (c) => {
        meting(c, 0, '1.2.1').wachtOp = [];
        meting(c, 0, '2.1.1').wachtOp = ['1.2.1'];
      },
    ],
    [
      'an actie of a later editie: that changes nothing in an earlier one',
      (c) => {
        meting(c, 0).wachtOp = ['1.2.1'];
        meting(c, 1, '2.1.1').wachtOp = ['1.1.1'];
        meting(c, 0, '2.1.1').wachtOp = [];
      },
    ],
    [
      'an actie that does not exist: that has a message of its own',
      (c) => {
        meting(c, 0, '2.1.1').wachtOp = ['9.9.9'];
      },
    ],
  ],
  [
    [
      'an actie that waits on itself',
      (c) => {
        meting(c, 0, '2.1.1').wachtOp = ['2.1.1'];
      },
      '2-1-1-kaart-waterpleinen.mdx  wachtOp  Actie 2.1.1 wacht op zichzelf.',
    ],
    [
      'two that wait on each other, the one since an earlier editie',
      (c) => {
        meting(c, 0, '2.1.1').wachtOp = ['1.2.1'];
      },
      '2-1-1-kaart-waterpleinen.mdx  wachtOp  Actie 2.1.1 wacht in een kring op zichzelf: 2.1.1 → 1.2.1 → 2.1.1.',
    ],
    [
      'a circle, and not what only leads to it',
      (c) => {
        meting(c, 2).wachtOp = ['1.2.1'];
        meting(c, 1, '2.1.1').wachtOp = ['1.2.1'];
      },
      '1-2-1-parkenplan.mdx  wachtOp  Actie 1.2.1 wacht in een kring op zichzelf: 1.2.1 → 2.1.1 → 1.2.1.',
      '2-1-1-kaart-waterpleinen.mdx  wachtOp  Actie 2.1.1 wacht in een kring op zichzelf: 2.1.1 → 1.2.1 → 2.1.1.',
    ],
    [
      'a circle of three, told once at each',
      (c) => {
        meting(c, 2).wachtOp = ['1.2.1'];
        meting(c, 1, '2.1.1').wachtOp = ['1.1.1'];
      },
      `${GEVELTUINEN}  wachtOp  Actie 1.1.1 wacht in een kring op zichzelf: 1.1.1 → 1.2.1 → 2.1.1 → 1.1.1.`,
      '1-2-1-parkenplan.mdx  wachtOp  Actie 1.2.1 wacht in een kring op zichzelf: 1.2.1 → 2.1.1 → 1.1.1 → 1.2.1.',
      '2-1-1-kaart-waterpleinen.mdx  wachtOp  Actie 2.1.1 wacht in een kring op zichzelf: 2.1.1 → 1.1.1 → 1.2.1 → 2.1.1.',
    ],
  ],
);

toetsRegel(
  oordeel,
  [
    [
      'a better status that the text tells of',
      (c) => {
        Object.assign(meting(c, 0), { status: 'conform-planning' });
      },
    ],
    [
      'a status where none was known',
      (c) => {
        meting(c, 2).status = 'onbekend';
        meting(c, 1).status = 'conform-planning';
        zonderTekst(actie(c), '2023-12');
      },
    ],
    [
      'a worse status without a text',
      (c) => {
        meting(c, 1).status = 'herbeoordeling';
        zonderTekst(actie(c), '2023-12');
      },
    ],
    [
      'a light against its acties, with the reason in the text',
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'conform-planning';
        onderwerp(c, '2.1').secties.push({ editie: '2023-12', tekst: 'De rest loopt goed.', regel: 20 });
      },
    ],
    [
      'the same status again, without a text',
      (c) => {
        meting(c, 0).status = 'afwijking';
        zonderTekst(actie(c), '2024-06');
      },
    ],
    [
      'what runs and is planned again, without a text',
      (c) => {
        meting(c, 1, '1.1.2').fase = 'gepland';
        zonderTekst(actie(c, '1.1.2'), '2023-12');
      },
    ],
    [
      'a light against its acties, where two documents contradict each other',
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'conform-planning';
        licht(c, 0, '2.1').tegenspraak = [
          { bron: 'a', zegt: 'ja' },
          { bron: 'b', zegt: 'nee' },
        ];
      },
    ],
    [
      'a light of an editie in which the judgement of its actie was not known yet',
      (c) => {
        licht(c, 1, '2.1').stoplicht = 'conform-planning';
        nth(licht(c, 1, '2.1').bronnen).citaat = 'conform';
        zonderTekst(onderwerp(c, '2.1'), '2023-06');
      },
    ],
    [
      'a light against one of its acties only',
      (c) => {
        licht(c, 0).stoplicht = 'conform-planning';
        zonderTekst(onderwerp(c), '2023-12');
      },
    ],
    [
      'a light of an onderwerp without acties',
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'conform-planning';
        c.acties = c.acties.filter(({ data }) => data.nummer !== '2.1.1');
      },
    ],
  ],
  [
    [
      'a judgement of an actie without the words of its source',
      (c) => {
        delete nth(meting(c, 2).bronnen).citaat;
      },
      `${GEVELTUINEN}  grondslag  Dit oordeel heeft grondslag bron, maar bij geen van de bronnen staat een citaat.`,
    ],
    [
      'a light without the words of its source',
      (c) => {
        delete nth(licht(c, 0).bronnen).citaat;
      },
      '1-1-geveltuinen.mdx  grondslag  Dit oordeel heeft grondslag afgeleid, maar bij geen van de bronnen staat een citaat.',
    ],
    [
      'a better status without a word',
      (c) => {
        Object.assign(meting(c, 0), { status: 'conform-planning' });
        zonderTekst(actie(c), '2024-06');
      },
      `${GEVELTUINEN}  status  Van "Afwijking van planning" naar "Conform planning": dat is beter, maar er staat geen tekst bij.`,
    ],
    [
      'a better status after an editie that was silent about it',
      (c) => {
        meting(c, 2).status = 'herbeoordeling';
        delete meting(c, 1).status;
        delete meting(c, 1).grondslag;
        meting(c, 0).status = 'afwijking';
        zonderTekst(actie(c), '2024-06');
      },
      `${GEVELTUINEN}  status  Van "Herbeoordeling" naar "Afwijking van planning": dat is beter, maar er staat geen tekst bij.`,
    ],
    [
      'a better light without a word',
      (c) => {
        Object.assign(licht(c, 1), { stoplicht: 'interventie-nodig' });
        zonderTekst(onderwerp(c), '2023-12');
      },
      `1-1-geveltuinen.mdx  stoplicht  Van "Planning niet haalbaar, ingrijpen nodig" naar "Risico's of vertraging": dat is beter, maar er staat geen tekst bij.`,
    ],
    [
      'what had ended and runs again, without a word',
      (c) => {
        meting(c, 0, '2.1.1').fase = 'loopt';
        zonderTekst(actie(c, '2.1.1'), '2023-12');
      },
      '2-1-1-kaart-waterpleinen.mdx  fase  Van "Afgerond" naar "Loopt", maar er staat geen tekst bij.',
    ],
    [
      'what had ended and is planned again, without a word',
      (c) => {
        meting(c, 0, '2.1.1').fase = 'gepland';
        zonderTekst(actie(c, '2.1.1'), '2023-12');
      },
      '2-1-1-kaart-waterpleinen.mdx  fase  Van "Afgerond" naar "Gepland", maar er staat geen tekst bij.',
    ],
    [
      'a light against a judgement of an earlier editie that still stands',
      (c) => {
        onderwerp(c, '2.1').data.metingen.unshift({
          ...licht(c, 0, '2.1'),
          editie: '2024-06',
          stoplicht: 'conform-planning',
        });
      },
      '2-1-waterpleinen.mdx  stoplicht  Het stoplicht is "Conform planning", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.',
    ],
    [
      'a light against the judgement of all its acties, without a reason',
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'conform-planning';
      },
      '2-1-waterpleinen.mdx  stoplicht  Het stoplicht is "Conform planning", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.',
    ],
    [
      'a red light over acties that run as planned',
      (c) => {
        licht(c, 0, '2.1').stoplicht = 'interventie-nodig';
        meting(c, 0, '2.1.1').status = 'conform-planning';
      },
      '2-1-waterpleinen.mdx  stoplicht  Het stoplicht is "Planning niet haalbaar, ingrijpen nodig", maar dat past bij het oordeel van geen enkele actie van dit onderwerp.',
    ],
  ],
);

toetsRegel(
  tekstOntbreekt,
  [
    [
      'an onderwerp whose acties have the text',
      (c) => {
        zonderTekst(onderwerp(c), '2023-06');
      },
    ],
    [
      'a meting that says no more than that the actie is there',
      (c) => {
        zonderTekst(actie(c, '2.1.1'), '2023-06');
        const { editie, bronnen } = meting(c, 1, '2.1.1');
        actie(c, '2.1.1').data.metingen[1] = { editie, bronnen, fase: 'onbekend', status: 'onbekend' };
      },
    ],
    [
      'an onderwerp of which an actie was rejected',
      (c) => {
        zonderTekst(onderwerp(c, '2.1'), '2023-06');
        c.acties = c.acties.filter(({ data }) => data.nummer !== '2.1.1');
        c.afgekeurd.add('2.1.1');
      },
    ],
    [
      'a heading with nothing under it: that has a message of its own',
      (c) => {
        nth(actie(c).secties).tekst = '';
      },
    ],
  ],
  [
    [
      'an actie with a judgement and no word about it',
      (c) => {
        zonderTekst(actie(c), '2024-06');
      },
      `${GEVELTUINEN}  ## 2024-06  Deze meting van editie 2024-06 heeft geen tekst.`,
    ],
    [
      'an onderwerp without a text in an editie that is silent about its acties',
      (c) => {
        licht(c, 1, '2.1').stoplicht = 'niet-te-beoordelen';
        zonderTekst(onderwerp(c, '2.1'), '2023-06');
        actie(c, '2.1.1').data.metingen.pop();
      },
      '2-1-waterpleinen.mdx  ## 2023-06  Deze meting van editie 2023-06 heeft geen tekst.',
    ],
  ],
);

toetsRegel(
  tijd,
  [
    [
      'a peildatum that is a month',
      (c) => {
        nth(c.edities, 1).data.peildatum = '2023-12';
      },
    ],
    [
      'a correction on the first day of the editie',
      (c) => {
        meting(c, 2).correctie = { datum: '2023-06-01', wat: 'Een tikfout.' };
      },
    ],
    [
      'a year beside a day in it',
      (c) => {
        const { data } = nth(c.cijfers);
        data.realisaties = [
          { datum: '2023', wat: 'a', bronnen: [] },
          { datum: '2023-05-01', wat: 'b', bronnen: [] },
        ];
      },
    ],
  ],
  [
    [
      'a programme that ends before it begins',
      (c) => {
        if (c.programma) c.programma.data.tot = '2021-Q4';
      },
      'programma.mdx  tot  Het einde van het programma (2021-Q4) ligt voor het begin (2022-Q1).',
    ],
    [
      'a peildatum of another month than the name of the editie',
      (c) => {
        nth(c.edities, 1).data.peildatum = '2024-01-02';
      },
      '2023-12.mdx  peildatum  De peildatum 2024-01-02 valt niet in de maand van editie 2023-12.',
    ],
    [
      'a correction from before the editie',
      (c) => {
        meting(c, 2).correctie = { datum: '2023-05-31', wat: 'Een tikfout.' };
      },
      `${GEVELTUINEN}  correctie  De correctie is van 2023-05-31: voor editie 2023-06 er was.`,
    ],
    [
      'what was realised, not the newest above',
      (c) => {
        const { data } = nth(c.cijfers);
        data.realisaties = [
          { datum: '2023-05', wat: 'a', bronnen: [] },
          { datum: '2023-06-01', wat: 'b', bronnen: [] },
        ];
      },
      'cijfers.yaml  realisaties  2023-06-01 staat onder 2023-05, maar is later.',
    ],
    [
      'earlier targets, not the newest above',
      (c) => {
        nth(c.cijfers).data.eerder = [
          { datum: '2021', waarde: 1, bronnen: [] },
          { datum: '2022', waarde: 1, bronnen: [] },
        ];
      },
      'cijfers.yaml  eerder  2022 staat onder 2021, maar is later.',
    ],
    [
      'a part that is more than the whole',
      (c) => {
        nth(c.cijfers).data.doel.waarde = 200;
        nth(c.cijfers).data.doel.geheel = { waarde: 100, wat: 'alles' };
      },
      'cijfers.yaml  geheel  Het geheel (100) is kleiner dan het doel (200), dat er een deel van is.',
    ],
  ],
);

toetsRegel(
  afkortingen,
  [
    [
      'an abbreviation of the glossary, also in a compound',
      (c) => {
        schrijf(actie(c), 'Het VMG en de VMG-subsidie. In het kader van VMG’s beleid.');
      },
    ],
    [
      'a term or a variant that only the glossary has',
      (c) => {
        const own = nth(c.begrippen);
        c.begrippen.push({ ...own, data: { ...own.data, id: 'wlz', term: 'Wlz', varianten: ['H&A', 'NZa'] } });
        schrijf(actie(c), 'De Wlz, de NZa en H&A.');
      },
    ],
    [
      'a party by its name, a variant or a word of it',
      (c) => {
        nth(c.partijen).data.varianten.push('DUS-I', 'ActiZ');
        schrijf(actie(c), 'DUS-I en ActiZ.');
      },
    ],
    [
      'the name of the programme, figures, a sentence that begins with a capital, two words in one',
      (c) => {
        schrijf(
          actie(c),
          `De ${c.programma?.data.afkorting ?? ''}. Vóór 2025. Elk huis. 2024-Q2. FarmaMagazine. E-health.`,
        );
      },
    ],
  ],
  [
    [
      'an abbreviation that nobody explains',
      (c) => {
        schrijf(actie(c), 'Het VMC doet mee, met XYZ.');
      },
      `${GEVELTUINEN}  -  De afkorting "VMC" staat niet in de begrippen of partijen. Bedoelde u "VMG"?`,
      `${GEVELTUINEN}  -  De afkorting "XYZ" staat niet in de begrippen of partijen.`,
    ],
    [
      'an abbreviation with one capital',
      (c) => {
        schrijf(actie(c), 'De Wlz betaalt.');
      },
      `${GEVELTUINEN}  -  De afkorting "Wlz" staat niet in de begrippen of partijen.`,
    ],
    [
      'in a compound only the part that is not known',
      (c) => {
        schrijf(actie(c), 'De VMG-AMvB.');
      },
      `${GEVELTUINEN}  -  De afkorting "AMvB" staat niet in de begrippen of partijen.`,
    ],
    [
      'in a milestone and its reason',
      (c) => {
        Object.assign(mijlpaal(c, 1), { wat: 'NZa besluit', reden: 'de AMvB was te laat' });
      },
      `${GEVELTUINEN}  wat  De afkorting "NZa" staat niet in de begrippen of partijen.`,
      `${GEVELTUINEN}  reden  De afkorting "AMvB" staat niet in de begrippen of partijen.`,
    ],
    [
      'in the text of an editie',
      (c) => {
        schrijf(nth(c.edities), 'De SER.');
      },
      '2023-06.mdx  -  De afkorting "SER" staat niet in de begrippen of partijen.',
    ],
  ],
);

test('an editor is led to the abbreviation itself', () => {
  const content = fixtureContent();
  schrijf(actie(content), 'Ook de NZa.');
  expect(afkortingen.check(content)).toMatchObject([{ regel: 40, kolom: 8 }]);
});

/** Links from the text of an actie. */
function link(...urls: string[]): (content: Content) => void {
  return (content) => {
    actie(content).sitelinks = urls.map((url, i) => ({ url, regel: 40 + i, kolom: 7 }));
  };
}

toetsRegel(
  sitelinks,
  [
    ['pages that are always there', link('/', '/planning/', '/agenda/', '/zoeken/?q=zorg', '/over/#legenda')],
    ['pages of the content', link('/acties/1-1-2-plantendag/', '/onderwerpen/1-1-geveltuinen/', '/edities/2023-12/')],
    ['places on a page', link('/begrippen/#vmg', '/over/#bron-krant-2024', '/acties/1-1-2-plantendag/#2023-12')],
  ],
  [
    [
      'a page that is not there',
      link('/acties/1-1-2-plantedag/'),
      `${GEVELTUINEN}  -  Er is geen pagina "/acties/1-1-2-plantedag/". Bedoelde u "/acties/1-1-2-plantendag/"?`,
    ],
    [
      'a page without its last slash',
      link('/agenda'),
      `${GEVELTUINEN}  -  Er is geen pagina "/agenda". Bedoelde u "/agenda/"?`,
    ],
    [
      'a place that is not there',
      link('/begrippen/#vmh', '/acties/1-1-2-plantendag/#2024-06', '/agenda/#x'),
      `${GEVELTUINEN}  -  Op de pagina "/begrippen/" is geen plek "#vmh". Bedoelde u "#vmg"?`,
      `${GEVELTUINEN}  -  Op de pagina "/acties/1-1-2-plantendag/" is geen plek "#2024-06". Bedoelde u "#2023-06"?`,
      `${GEVELTUINEN}  -  Op de pagina "/agenda/" is geen plek "#x".`,
    ],
    [
      'a place or a path without its page',
      link('#2023-06', '../1-1-2-plantendag/'),
      `${GEVELTUINEN}  -  De link "#2023-06" zegt niet op welke pagina.`,
      `${GEVELTUINEN}  -  De link "../1-1-2-plantendag/" zegt niet op welke pagina.`,
    ],
  ],
);

describe('an exception has a reason, and expires', () => {
  /** Everything said about the fixture with these exceptions beside its own. */
  function told(
    breek: (content: Content) => void,
    ...extra: { regel: string; bij: string; veld?: string }[]
  ): string[] {
    const content = fixtureContent();
    breek(content);
    const own = nth(content.uitzonderingen);
    content.uitzonderingen.push(...extra.map((data) => ({ ...own, data: { ...data, reden: 'Zo is het.' } })));
    return runChecks(content).map(({ regelId, veld, wat }) => [regelId, veld, wat].join('  '));
  }
  const zonderSlot = (c: Content) => {
    zonderTekst(actie(c), '2024-06');
  };

  test.each<[string, { regel: string; bij: string; veld?: string }]>([
    ['by nummer', { regel: 'tekst-ontbreekt', bij: '1.1.1' }],
    ['by file', { regel: 'tekst-ontbreekt', bij: 'acties/1/1-1-1-subsidie-geveltuinen.mdx' }],
    ['by nummer and field', { regel: 'tekst-ontbreekt', bij: '1.1.1', veld: '## 2024-06' }],
  ])('it excuses what it names %s', (_, uitzondering) => {
    expect(told(zonderSlot)).toEqual(['tekst-ontbreekt  ## 2024-06  Deze meting van editie 2024-06 heeft geen tekst.']);
    expect(told(zonderSlot, uitzondering)).toEqual([]);
  });

  test.each<[string, { regel: string; bij: string; veld?: string }]>([
    ['another rule', { regel: 'tijd', bij: '1.1.1' }],
    ['another thing', { regel: 'tekst-ontbreekt', bij: '1.1.2' }],
    ['a nummer that begins alike', { regel: 'tekst-ontbreekt', bij: '1.1' }],
    ['another field', { regel: 'tekst-ontbreekt', bij: '1.1.1', veld: '## 2023-12' }],
  ])('it excuses nothing else: %s', (_, uitzondering) => {
    const where = `${uitzondering.bij}${uitzondering.veld ? ` (${uitzondering.veld})` : ''}`;
    expect(told(zonderSlot, uitzondering).sort()).toEqual([
      'tekst-ontbreekt  ## 2024-06  Deze meting van editie 2024-06 heeft geen tekst.',
      `uitzondering  bij  Deze uitzondering is niet nodig: de regel "${uitzondering.regel}" vindt niets bij ${where}.`,
    ]);
  });

  test('the second of two alike is not needed', () => {
    expect(told(() => undefined, { regel: 'tekst-ontbreekt', bij: '1.2' })).toEqual([
      'uitzondering  bij  Deze uitzondering is niet nodig: de regel "tekst-ontbreekt" vindt niets bij 1.2.',
    ]);
  });

  test('while a file is rejected none expires: what is in it is not known', () => {
    const gone = (c: Content) => {
      c.onderwerpen = c.onderwerpen.filter(({ data }) => data.nummer !== '1.2');
      c.acties = c.acties.filter(({ data }) => data.nummer !== '1.2.1');
      c.afgekeurd.add('1.2').add('1.2.1');
    };
    expect(told(gone)).toEqual([]);
  });

  test('a rule that does not exist', () => {
    expect(told(() => undefined, { regel: 'tekst-ontbrekt', bij: '1.1.1' })).toEqual([
      'uitzondering  regel  Er is geen regel "tekst-ontbrekt". Bedoelde u "tekst-ontbreekt"?',
    ]);
  });

  test.each(['zegel', 'verwijzing', 'uniek', 'sectie', 'wacht-op'])('the rule %s has no exceptions', (regel) => {
    expect(told(() => undefined, { regel, bij: '1.1.1' })).toEqual([
      `uitzondering  regel  Op de regel "${regel}" bestaat geen uitzondering.`,
    ]);
  });
});

test('every rule about truth is run', () => {
  expect(CHECKS).toEqual(
    expect.arrayContaining([
      mijlpaalTijd,
      mijlpaalVerloop,
      wachtOp,
      oordeel,
      tekstOntbreekt,
      tijd,
      afkortingen,
      sitelinks,
    ]),
  );
});
