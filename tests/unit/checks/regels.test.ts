import { describe, expect, test } from 'vitest';
import { bestandsnaam } from '../../../src/checks/bestandsnaam.ts';
import { CHECKS, runChecks } from '../../../src/checks/run-checks.ts';
import { paginas } from '../../../src/checks/paginas.ts';
import { stoplicht } from '../../../src/checks/stoplicht.ts';
import { omleidingen } from '../../../src/checks/omleidingen.ts';
import { secties } from '../../../src/checks/secties.ts';
import { uniek } from '../../../src/checks/uniek.ts';
import { verwijzingen } from '../../../src/checks/verwijzingen.ts';
import { zegels } from '../../../src/checks/zegels.ts';
import type { Content } from '../../../src/domain/content.ts';
import { zegelVan } from '../../../src/domain/zegel.ts';
import { fixtureContent, item } from '../maak.ts';
import { actie, bestand, nth, onderwerp, toetsRegel, type Geval } from './toets.ts';

toetsRegel(
  stoplicht,
  [
    [
      'no lights at all, where the sources give none',
      (c) => {
        delete c.site?.data.stoplichten;
        for (const { data } of c.onderwerpen) for (const meting of data.metingen) delete meting.stoplicht;
      },
    ],
  ],
  [
    [
      'no light in the oldest meting',
      (c) => {
        delete onderwerp(c).data.metingen.at(-1)?.stoplicht;
      },
      '1-1-geveltuinen.mdx  -  De eerste meting moet stoplicht hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.',
    ],
    [
      'a light where the sources give none',
      (c) => {
        delete c.site?.data.stoplichten;
        for (const { data } of c.onderwerpen.slice(1)) for (const meting of data.metingen) delete meting.stoplicht;
        delete nth(onderwerp(c).data.metingen).stoplicht;
      },
      '1-1-geveltuinen.mdx  stoplicht  Hier staat een stoplicht, maar volgens site.yaml geven de bronnen er geen.',
    ],
  ],
);

toetsRegel(
  paginas,
  [
    [
      'a page of one’s own',
      (c) => {
        c.paginas.push({ ...nth(c.paginas), slug: 'werkwijze' });
      },
    ],
    [
      'a page that was rejected itself',
      (c) => {
        c.paginas = c.paginas.filter(({ slug }) => slug !== 'privacy');
        c.afgekeurd.add('privacy');
      },
    ],
  ],
  [
    [
      'a page that every page links to',
      (c) => {
        c.paginas = c.paginas.filter(({ slug }) => slug !== 'privacy');
      },
      'privacy.mdx  -  De pagina privacy.mdx ontbreekt.',
    ],
    [
      'a part that others link to, and one that is there twice',
      (c) => {
        const { proza } = nth(c.paginas.filter(({ slug }) => slug === 'over'));
        proza.delen = proza.delen.map((deel) => (deel.id === 'colofon' ? { ...deel, id: 'bronnen' } : deel));
        proza.onderdelen = proza.onderdelen.filter((naam) => naam !== 'Bronnen');
      },
      'over.mdx  -  Op deze pagina is geen deel met de id "colofon".',
      'over.mdx  -  Op deze pagina staat geen <Bronnen />.',
      'over.mdx  -  De id "bronnen" staat op deze pagina twee keer.',
    ],
  ],
);

toetsRegel(
  verwijzingen,
  [
    [
      'a document that was rejected itself',
      (c) => {
        nth(nth(actie(c).data.metingen).bronnen).bron = 'afgekeurd-document';
        c.afgekeurd.add('afgekeurd-document');
      },
    ],
    [
      'a target without onderwerp and acties',
      (c) => {
        Object.assign(nth(c.cijfers).data, { onderwerp: undefined, acties: [] });
      },
    ],
    [
      'no programme: that has a message of its own',
      (c) => {
        c.programma = undefined;
      },
    ],
  ],
  [
    [
      'an editie that does not exist',
      (c) => {
        nth(actie(c).data.metingen).editie = '2024-07';
      },
      '1-1-1-subsidie-geveltuinen.mdx  editie  Er is geen editie "2024-07". De edities zijn: 2023-06, 2023-12, 2024-06.',
    ],
    [
      'a document under a meting',
      (c) => {
        nth(nth(onderwerp(c).data.metingen).bronnen).bron = 'brief';
      },
      '1-1-geveltuinen.mdx  bron  Er is geen bron "brief".',
    ],
    [
      'a document under a milestone',
      (c) => {
        nth(nth(actie(c).data.metingen, 1).mijlpalen).bron = 'krant-2025';
      },
      '1-1-1-subsidie-geveltuinen.mdx  bron  Er is geen bron "krant-2025". Bedoelde u "krant-2024"?',
    ],
    [
      'a document that contradicts',
      (c) => {
        nth(nth(actie(c, '1.1.2').data.metingen).tegenspraak).bron = 'x';
      },
      '1-1-2-plantendag.mdx  bron  Er is geen bron "x".',
    ],
    [
      'a document of the programme',
      (c) => {
        nth(nth(c.programma?.data.metingen).bronnen).bron = 'x';
      },
      'programma.mdx  bron  Er is geen bron "x".',
    ],
    [
      'a document of a goal',
      (c) => {
        const { doel } = bestand(c.actielijnen, '1').data;
        if (doel) doel.bron = 'x';
      },
      '1-groen-dichtbij.mdx  bron  Er is geen bron "x".',
    ],
    [
      'the main document of an editie',
      (c) => {
        nth(c.edities).data.hoofdbron = 'x';
      },
      '2023-06.mdx  bron  Er is geen bron "x".',
    ],
    [
      'a document in a link',
      (c) => {
        nth(actie(c).bronLinks).bron = 'krant2024';
      },
      '1-1-1-subsidie-geveltuinen.mdx  bron  Er is geen bron "krant2024". Bedoelde u "krant-2024"?',
    ],
    [
      'a document in a link of an editie',
      (c) => {
        nth(c.edities, 1).bronLinks = [{ bron: 'x', regel: 8 }];
      },
      '2023-12.mdx  bron  Er is geen bron "x".',
    ],
    [
      'a party',
      (c) => {
        actie(c).data.partijen = ['voorbeeldministerie', 'gemeente'];
      },
      '1-1-1-subsidie-geveltuinen.mdx  partij  Er is geen partij "gemeente".',
    ],
    [
      'an actie that another waits on',
      (c) => {
        nth(actie(c, '1.2.1').data.metingen, 1).wachtOp = ['9.9.9'];
      },
      '1-2-1-parkenplan.mdx  actie  Er is geen actie "9.9.9".',
    ],
    [
      'an actie without onderwerp',
      (c) => {
        actie(c).data.nummer = '3.1.1';
        nth(c.cijfers).data.acties = [];
      },
      '1-1-1-subsidie-geveltuinen.mdx  onderwerp  Er is geen onderwerp "3.1". Bedoelde u "1.1"?',
    ],
    [
      'an onderwerp without actielijn',
      (c) => {
        c.actielijnen = c.actielijnen.filter(({ data }) => data.nummer !== '2');
      },
      '2-1-waterpleinen.mdx  actielijn  Er is geen actielijn "2".',
    ],
    [
      'the onderwerp, acties and documents of a target',
      (c) => {
        const { data } = nth(c.cijfers);
        Object.assign(data, { onderwerp: '8.8', acties: ['7.7.7'] });
        nth(data.doel.bronnen).bron = 'p';
        nth(nth(data.realisaties).bronnen).bron = 'q';
      },
      'cijfers.yaml  onderwerp  Er is geen onderwerp "8.8".',
      'cijfers.yaml  actie  Er is geen actie "7.7.7".',
      'cijfers.yaml  bron  Er is geen bron "p".',
      'cijfers.yaml  bron  Er is geen bron "q".',
    ],
  ],
);

toetsRegel(
  uniek,
  [
    [
      'a document and a party of the same name',
      (c) => {
        nth(c.partijen).data.id = nth(c.bronnen).data.id;
      },
    ],
    [
      'an actie and an onderwerp in files of the same name',
      (c) => {
        actie(c).slug = onderwerp(c).slug;
      },
    ],
  ],
  [
    [
      'a nummer of two acties',
      (c) => {
        actie(c, '1.1.2').data.nummer = '1.1.1';
      },
      '1-1-2-plantendag.mdx  nummer  "1.1.1" staat ook in ' + `${actie(fixtureContent()).bestand}:2.`,
    ],
    [
      'two documents with one id',
      (c) => {
        nth(c.bronnen, 1).data.id = 'monitor-2023-06';
      },
      `bronnen.yaml  id  "monitor-2023-06" staat ook in ${nth(fixtureContent().bronnen).bestand}:2.`,
    ],
    [
      'two terms with one id',
      (c) => {
        nth(c.begrippen, 2).data.id = 'vmg';
      },
      `begrippen.yaml  id  "vmg" staat ook in ${nth(fixtureContent().begrippen).bestand}:1.`,
    ],
    [
      'two acties at one address',
      (c) => {
        actie(c, '1.1.2').slug = '1-1-1-subsidie-geveltuinen';
      },
      '1-1-1-subsidie-geveltuinen.mdx  bestandsnaam  "1-1-1-subsidie-geveltuinen" staat ook in ' +
        `${actie(fixtureContent(), '1.1.2').bestand}:1.`,
      '1-1-2-plantendag.mdx  bestandsnaam  "1-1-1-subsidie-geveltuinen" staat ook in ' +
        `${actie(fixtureContent()).bestand}:1.`,
    ],
  ],
);

toetsRegel(
  secties,
  [
    [
      'a meting without a text',
      (c) => {
        actie(c).secties = [];
      },
    ],
    [
      'a text above the headings of an editie',
      (c) => {
        nth(c.edities).inleiding = 'Nieuwe tekst.';
      },
    ],
  ],
  [
    [
      'a text of an editie without a meting',
      (c) => {
        nth(actie(c).secties).editie = '2025-01';
      },
      '1-1-1-subsidie-geveltuinen.mdx  ## 2025-01  Onder de kop "## 2025-01" staat tekst, maar er is geen meting van die editie.',
    ],
    [
      'a text where there are no metingen at all',
      (c) => {
        bestand(c.actielijnen, '2').secties = [{ editie: '2023-06', tekst: 'Nieuws.', regel: 7 }];
      },
      '2-water-in-de-wijk.mdx  ## 2023-06  Onder de kop "## 2023-06" staat tekst, maar er is geen meting van die editie.',
    ],
    [
      'a heading that stands there twice',
      (c) => {
        const { secties: all } = actie(c);
        all.push({ ...nth(all), regel: 99 });
      },
      '1-1-1-subsidie-geveltuinen.mdx  ## 2024-06  De kop "## 2024-06" staat er twee keer.',
    ],
    [
      'texts that are not in the order of the metingen',
      (c) => {
        actie(c).secties.reverse();
      },
      '1-1-1-subsidie-geveltuinen.mdx  ## 2023-12  De kop "## 2023-12" staat onder "## 2023-06".',
      '1-1-1-subsidie-geveltuinen.mdx  ## 2024-06  De kop "## 2024-06" staat onder "## 2023-12".',
    ],
    [
      'a heading with nothing under it',
      (c) => {
        nth(actie(c).secties).tekst = '';
      },
      '1-1-1-subsidie-geveltuinen.mdx  ## 2024-06  Onder de kop "## 2024-06" staat niets.',
    ],
    [
      'a text above the first heading',
      (c) => {
        actie(c).inleiding = 'Zomaar een zin.';
      },
      '1-1-1-subsidie-geveltuinen.mdx  -  Er staat tekst boven de eerste kop.',
    ],
    [
      'a heading in the text of an editie',
      (c) => {
        nth(c.edities).secties = [{ editie: 'Inleiding', tekst: 'Tekst', regel: 8 }];
      },
      '2023-06.mdx  -  In een editie staat de kop "## Inleiding".',
    ],
  ],
);

toetsRegel(
  bestandsnaam,
  [
    [
      'a title in the name that is not the title',
      (c) => {
        actie(c).slug = '1-1-1-iets-anders';
      },
    ],
    [
      'folders as Windows writes them',
      (c) => {
        actie(c).bestand = String.raw`content\acties\1\1-1-1-subsidie-geveltuinen.mdx`;
      },
    ],
  ],
  [
    [
      'a name with another nummer',
      (c) => {
        actie(c).slug = '1-1-3-subsidie-geveltuinen';
      },
      '1-1-1-subsidie-geveltuinen.mdx  nummer  Het bestand heet 1-1-3-subsidie-geveltuinen.mdx, maar het nummer is 1.1.1.',
    ],
    [
      'a name that begins with a longer nummer',
      (c) => {
        actie(c).slug = '1-1-10-subsidie-geveltuinen';
      },
      '1-1-1-subsidie-geveltuinen.mdx  nummer  Het bestand heet 1-1-10-subsidie-geveltuinen.mdx, maar het nummer is 1.1.1.',
    ],
    [
      'a name with capitals or spaces',
      (c) => {
        onderwerp(c).slug = '1-1-Geveltuinen nieuw';
      },
      '1-1-geveltuinen.mdx  nummer  Het bestand heet 1-1-Geveltuinen nieuw.mdx, maar het nummer is 1.1.',
    ],
    ...['december-2023', '2023', '2023-13', '2023-12-22'].map((name): Geval => [
      `an editie with the name ${name}`,
      (c) => {
        nth(c.edities).slug = name;
      },
      `2023-06.mdx  -  Het bestand heet ${name}.mdx. Dat is geen jaar en maand.`,
    ]),
    [
      'an actie in the folder of another actielijn',
      (c) => {
        actie(c).bestand = 'content/acties/2/1-1-1-subsidie-geveltuinen.mdx';
      },
      '1-1-1-subsidie-geveltuinen.mdx  nummer  Actie 1.1.1 ligt niet in de map van actielijn 1.',
    ],
  ],
);

/** Closes the editie of June 2023 as it is, then changes something. */
function naSluiting(verander: (content: Content) => void): (content: Content) => void {
  return (content) => {
    const bestandVanZegel = 'content/zegels/2023-06.txt';
    content.zegels = [{ editie: '2023-06', bestand: bestandVanZegel, regels: zegelVan(content, '2023-06') }];
    verander(content);
  };
}

/** The meting of June 2023 of an actie: its oldest. */
const oudste = (content: Content, nummer?: string) => nth(actie(content, nummer).data.metingen.slice(-1));

const GESLOTEN =
  '1-1-1-subsidie-geveltuinen.mdx  editie 2023-06  Editie 2023-06 is gesloten, maar de titel, de meting of de tekst is veranderd.';
const CORRECTIE = { datum: '2024-02-01', wat: 'De fase was verkeerd overgenomen.' };

toetsRegel(
  zegels,
  [
    ['a closed editie that stayed as it was', naSluiting(() => undefined)],
    [
      'news in an editie that is open',
      naSluiting((c) => {
        nth(actie(c).data.metingen).fase = 'gestopt';
      }),
    ],
    [
      'other spaces and line breaks in a text',
      naSluiting((c) => {
        const last = nth(actie(c).secties.slice(-1));
        last.tekst = last.tekst.replaceAll(' ', ' \n ');
      }),
    ],
    [
      'a change that a correction tells the reader of',
      naSluiting((c) => {
        Object.assign(oudste(c), { fase: 'loopt', correctie: CORRECTIE });
      }),
    ],
    [
      'a meting that was forgotten, with a correction',
      naSluiting((c) => {
        nth(c.zegels).regels = nth(c.zegels).regels.filter(({ nummer }) => nummer !== '1.1.1');
        oudste(c).correctie = CORRECTIE;
      }),
    ],
    [
      'a file that was rejected: that is reported already',
      naSluiting((c) => {
        c.acties = c.acties.filter(({ data }) => data.nummer !== '1.1.10');
        c.afgekeurd.add('1-1-10-zaaigoed-voor-scholen');
      }),
    ],
  ],
  [
    [
      'another value in a closed editie',
      naSluiting((c) => {
        oudste(c).fase = 'loopt';
      }),
      GESLOTEN,
    ],
    [
      'another text in a closed editie',
      naSluiting((c) => {
        nth(actie(c).secties.slice(-1)).tekst += ' Meer.';
      }),
      GESLOTEN,
    ],
    [
      'another title, which a closed editie shows too',
      naSluiting((c) => {
        actie(c).data.titel = 'Iets anders';
      }),
      GESLOTEN,
    ],
    [
      'a change after a correction that was sealed',
      (c) => {
        oudste(c).correctie = CORRECTIE;
        naSluiting((closed) => {
          oudste(closed).fase = 'loopt';
        })(c);
      },
      GESLOTEN,
    ],
    [
      'a meting that was not there when the editie was closed',
      naSluiting((c) => {
        nth(c.zegels).regels = nth(c.zegels).regels.filter(({ nummer }) => nummer !== '1.1.1');
      }),
      '1-1-1-subsidie-geveltuinen.mdx  editie 2023-06  Editie 2023-06 is gesloten, maar deze meting stond er niet in.',
    ],
    [
      'a meting that is gone',
      naSluiting((c) => {
        actie(c).data.metingen.pop();
      }),
      '1-1-1-subsidie-geveltuinen.mdx  editie 2023-06  In de gesloten editie 2023-06 had 1.1.1 een meting. In dit bestand staat die niet.',
    ],
    [
      'a file that is gone, with a nummer that begins as another',
      naSluiting((c) => {
        c.acties = c.acties.filter(({ data }) => data.nummer !== '1.1.1');
        c.afgekeurd.add('1-1-10-zaaigoed-voor-scholen');
      }),
      '2023-06.txt  -  In de gesloten editie 2023-06 stond 1.1.1, maar dat bestand is er niet meer.',
    ],
  ],
);

toetsRegel(
  zegels,
  [
    ['edities closed in order, the last one open', sluit('2023-06', '2023-12')],
    ['edities that were never closed, before the first that was', sluit('2023-12', '2024-06')],
  ],
  [
    [
      'a nummer that was given to something else',
      (c) => {
        sluit('2023-06')(c);
        actie(c, '1.1.10').data.metingen = [{ ...nth(actie(c, '1.1.10').data.metingen), editie: '2024-06' }];
      },
      '1-1-10-zaaigoed-voor-scholen.mdx  editie 2023-06  In de gesloten editie 2023-06 had 1.1.10 een meting. In dit bestand staat die niet.',
    ],
    [
      'a seal that is gone between two others',
      sluit('2023-06', '2024-06'),
      '2023-12.mdx  -  Editie 2023-12 heeft geen zegel, en de edities ervoor en erna wel.',
    ],
  ],
);

/** Closes edities as they are. */
function sluit(...edities: string[]): (content: Content) => void {
  return (content) => {
    content.zegels = edities.map((editie) => ({
      editie,
      bestand: `content/zegels/${editie}.txt`,
      regels: zegelVan(content, editie),
    }));
  };
}

describe('every rule is run, and says which one it is', () => {
  test('each rule has a name of its own and a reason', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    expect(CHECKS.filter(({ waarom }) => !/^\p{Lu}.*\.$/u.test(waarom))).toEqual([]);
  });

  test('every rule of this file is among them', () => {
    expect(CHECKS).toEqual(expect.arrayContaining([verwijzingen, uniek, secties, bestandsnaam, omleidingen, zegels]));
  });

  test('findings of all rules come in the order of the files', () => {
    const content = fixtureContent();
    nth(content.edities).data.hoofdbron = 'x';
    actie(content, '2.1.1').slug = 'kaart';
    actie(content).data.partijen = ['x'];
    const found = runChecks(content);
    expect(found.map(({ regelId, bestand: name }) => [regelId, name.split('/').at(-1)])).toEqual([
      ['verwijzing', '1-1-1-subsidie-geveltuinen.mdx'],
      ['bestandsnaam', '2-1-1-kaart-waterpleinen.mdx'],
      ['verwijzing', '2023-06.mdx'],
    ]);
  });
});

const omgeleid = (c: Content, van: string, naar: string) => c.omleidingen.push(item({ van, naar }));

toetsRegel(
  omleidingen,
  [
    ['an actie that moved twice', (c) => ['a', 'b'].forEach((x) => omgeleid(c, `/acties/1-1-1-${x}/`, '1.1.1'))],
    [
      'an onderwerp and an actielijn',
      (c) => (omgeleid(c, '/onderwerpen/1-1-x/', '1.1'), omgeleid(c, '/actielijnen/1-x/', '1')),
    ],
    [
      'an actie that was rejected itself',
      (c) => {
        omgeleid(c, '/acties/1-1-7-x/', '1.1.7');
        c.afgekeurd.add('1.1.7');
      },
    ],
  ],
  [
    [
      'an old address of nothing',
      (c) => omgeleid(c, '/acties/1-1-3-x/', '1.1.3'),
      'register.yaml  naar  Er is niets met nummer "1.1.3". Bedoelde u "1.1.1"?',
    ],
    [
      'an old address that leads to another actie',
      (c) => omgeleid(c, '/acties/1-1-1-x/', '1.1.10'),
      'register.yaml  van  Dit adres is nooit van 1.1.10 geweest: dat van 1.1.10 begint met /acties/1-1-10-',
    ],
    [
      'an old address in the wrong folder',
      (c) => omgeleid(c, '/onderwerpen/1-1-1-x/', '1.1.1'),
      'register.yaml  van  Dit adres is nooit van 1.1.1 geweest: dat van 1.1.1 begint met /acties/1-1-1-',
    ],
    [
      'an old address where a page stands',
      (c) => omgeleid(c, `/acties/${actie(c).slug}/`, '1.1.1'),
      'register.yaml  van  Op /acties/1-1-1-subsidie-geveltuinen/ staat nu de pagina van 1.1.1.',
    ],
    [
      'an old address twice',
      (c) => [1, 2].forEach(() => omgeleid(c, '/acties/1-1-1-x/', '1.1.1')),
      'register.yaml  van  Voor /acties/1-1-1-x/ staat er al een omleiding.',
    ],
  ],
);
