import { expect, test } from 'vitest';
import { adressen } from '../../../src/checks/adressen.ts';
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
import { actie, bestand, licht, meting, nth, onderwerp, toetsRegel, zet, zonder, type Breuk } from './toets.ts';

/** Where a document is named: its place in a message, and what names it. */
const NOEMT_BRON: Record<string, [waar: string, noemt: (c: Content) => { bron?: string | undefined } | undefined]> = {
  'under a meting': ['1.1', (c) => licht(c, 0).bronnen[0]],
  'under a milestone': ['1.1.1', (c) => meting(c, 1).mijlpalen?.[0]],
  'that contradicts': ['1.1.2', (c) => meting(c, 0, '1.1.2').tegenspraak?.[0]],
  'of the programme': ['programma.mdx', (c) => c.programma?.data.metingen[0]?.bronnen[0]],
  'of a goal': ['1', (c) => bestand(c.actielijnen, '1').data.doel],
  'in a link': ['1.1.1', (c) => actie(c).bronLinks[0]],
};

/** Nobody gives lights, but for those that `behalve` leaves. */
function zonderLichten(c: Content, behalve: readonly unknown[] = []): void {
  delete c.site?.data.stoplichten;
  const metingen = c.onderwerpen.flatMap(({ data }) => data.metingen);
  for (const each of metingen) if (!behalve.includes(each)) delete each.stoplicht;
}

toetsRegel(
  stoplicht,
  { 'no lights at all, where the sources give none': (c) => zonderLichten(c) },
  {
    'no light in the oldest meting': [
      (c) => delete licht(c, -1).stoplicht,
      '1.1  -  De eerste meting moet stoplicht hebben. Zegt de bron er niets over, schrijf dan de waarde voor onbekend.',
    ],
    'a light where the sources give none': [
      (c) => zonderLichten(c, [licht(c, -1)]),
      '1.1  stoplicht  Hier staat een stoplicht, maar volgens site.yaml geven de bronnen er geen.',
    ],
  },
);

const zonderPrivacy = (c: Content) => zet(c, { paginas: c.paginas.filter(({ slug }) => slug !== 'privacy') });

toetsRegel(
  paginas,
  {
    'a page of one’s own': (c) => c.paginas.push({ ...nth(c.paginas), slug: 'werkwijze' }),
    'a page that was rejected itself': (c) => {
      zonderPrivacy(c);
      c.afgekeurd.add('privacy');
    },
  },
  {
    'a page that every page links to': [zonderPrivacy, 'privacy.mdx  -  De pagina privacy.mdx ontbreekt.'],
    'a part that others link to, and one that is there twice': [
      (c) => {
        const { proza } = nth(c.paginas.filter(({ slug }) => slug === 'over'));
        proza.delen = proza.delen.map((deel) => (deel.id === 'colofon' ? { ...deel, id: 'bronnen' } : deel));
        proza.onderdelen = proza.onderdelen.filter((naam) => naam !== 'Bronnen');
      },
      'over.mdx  -  Op deze pagina is geen deel met de id "colofon".',
      'over.mdx  -  Op deze pagina staat geen <Bronnen />.',
      'over.mdx  -  De id "bronnen" staat op deze pagina twee keer.',
    ],
  },
);

toetsRegel(
  verwijzingen,
  {
    'a document that was rejected itself': (c) => {
      nth(meting(c, 0).bronnen).bron = 'afgekeurd-document';
      c.afgekeurd.add('afgekeurd-document');
    },
    'a target without onderwerp and acties': (c) => zet(nth(c.cijfers).data, { onderwerp: undefined, acties: [] }),
    'no programme: that has a message of its own': (c) => zet(c, { programma: undefined }),
  },
  {
    ...Object.fromEntries(
      Object.entries(NOEMT_BRON).map(([wat, [waar, noemt]]) => [
        `a document ${wat}`,
        [(c) => Object.assign(noemt(c) ?? {}, { bron: 'x' }), `${waar}  bron  Er is geen bron "x".`],
      ]),
    ),
    'the main document of an editie': [
      (c) => zet(nth(c.edities).data, { hoofdbron: 'krant2024' }),
      '2023-06.mdx  bron  Er is geen bron "krant2024". Bedoelde u "krant-2024"?',
    ],
    'a document in a link of an editie': [
      (c) => zet(nth(c.edities, 1), { bronLinks: [{ bron: 'x', regel: 8 }] }),
      '2023-12.mdx  bron  Er is geen bron "x".',
    ],
    'a party': [
      (c) => zet(actie(c).data, { partijen: ['voorbeeldministerie', 'gemeente'] }),
      '1.1.1  partij  Er is geen partij "gemeente".',
    ],
    'an onderwerp without actielijn': [(c) => zonder(c, '2'), '2.1  actielijn  Er is geen actielijn "2".'],
    'the onderwerp, acties and documents of a target': [
      (c) => {
        const { data } = nth(c.cijfers);
        zet(data, { onderwerp: '8.8', acties: ['7.7.7'] });
        nth(data.doel.bronnen).bron = 'p';
        nth(nth(data.realisaties).bronnen).bron = 'q';
      },
      'cijfers.yaml  onderwerp  Er is geen onderwerp "8.8".',
      'cijfers.yaml  actie  Er is geen actie "7.7.7".',
      'cijfers.yaml  bron  Er is geen bron "p".',
      'cijfers.yaml  bron  Er is geen bron "q".',
    ],
  },
);

toetsRegel(
  uniek,
  {
    'a document and a party of the same name': (c) => zet(nth(c.partijen).data, { id: nth(c.bronnen).data.id }),
    'an actie and an onderwerp in files of the same name': (c) => zet(actie(c), { slug: onderwerp(c).slug }),
  },
  {
    'two documents with one id': [
      (c) => zet(nth(c.bronnen, 1).data, { id: 'monitor-2023-06' }),
      `bronnen.yaml  id  "monitor-2023-06" staat ook in ${nth(fixtureContent().bronnen).bestand}:2.`,
    ],
    'two terms with one id': [
      (c) => zet(nth(c.begrippen, 2).data, { id: 'vmg' }),
      `begrippen.yaml  id  "vmg" staat ook in ${nth(fixtureContent().begrippen).bestand}:1.`,
    ],
    'two acties at one address': [
      (c) => zet(actie(c, '1.1.2'), { slug: actie(c).slug }),
      ...[
        ['1.1.1', '1.1.2'],
        ['1.1.2', '1.1.1'],
      ].map(
        ([one, other]) =>
          `${one}  bestandsnaam  "1-1-1-subsidie-geveltuinen" staat ook in ${actie(fixtureContent(), other).bestand}:1.`,
      ),
    ],
  },
);

toetsRegel(
  secties,
  {
    'a meting without a text': (c) => zet(actie(c), { secties: [] }),
    'a text above the headings of an editie': (c) => zet(nth(c.edities), { inleiding: 'Nieuwe tekst.' }),
  },
  {
    'a text where there are no metingen at all': [
      (c) => zet(bestand(c.actielijnen, '2'), { secties: [{ editie: '2023-06', tekst: 'Nieuws.', regel: 7 }] }),
      '2  ## 2023-06  Onder de kop "## 2023-06" staat tekst, maar er is geen meting van die editie.',
    ],
    'a heading with nothing under it': [
      (c) => zet(nth(actie(c).secties), { tekst: '' }),
      '1.1.1  ## 2024-06  Onder de kop "## 2024-06" staat niets.',
    ],
    'a heading in the text of an editie': [
      (c) => zet(nth(c.edities), { secties: [{ editie: 'Inleiding', tekst: 'Tekst', regel: 8 }] }),
      '2023-06.mdx  -  In een editie staat de kop "## Inleiding".',
    ],
  },
);

const heet = (naam: string, nummer: string): [Breuk, string] => [
  (c) => zet([...c.acties, ...c.onderwerpen].find(({ data }) => data.nummer === nummer) ?? {}, { slug: naam }),
  `${nummer}  nummer  Het bestand heet ${naam}.mdx, maar het nummer is ${nummer}.`,
];

toetsRegel(
  bestandsnaam,
  {
    'a title in the name that is not the title': (c) => zet(actie(c), { slug: '1-1-1-iets-anders' }),
    'folders as Windows writes them': (c) =>
      zet(actie(c), { bestand: String.raw`content\acties\1\1-1-1-subsidie-geveltuinen.mdx` }),
  },
  {
    'a name with another nummer': heet('1-1-3-subsidie-geveltuinen', '1.1.1'),
    'a name that begins with a longer nummer': heet('1-1-10-subsidie-geveltuinen', '1.1.1'),
    'a name with capitals or spaces': heet('1-1-Geveltuinen nieuw', '1.1'),
    ...Object.fromEntries(
      ['2023', '2023-13', '2023-12-22'].map((name) => [
        `an editie with the name ${name}`,
        [
          (c) => zet(nth(c.edities), { slug: name }),
          `2023-06.mdx  -  Het bestand heet ${name}.mdx. Dat is geen jaar en maand.`,
        ],
      ]),
    ),
    'an actie in the folder of another actielijn': [
      (c) => zet(actie(c), { bestand: 'content/acties/2/1-1-1-subsidie-geveltuinen.mdx' }),
      '1.1.1  nummer  Actie 1.1.1 ligt niet in de map van actielijn 1.',
    ],
  },
);

/** Closes edities as they are. */
function sluit(c: Content, ...edities: string[]): void {
  c.zegels = edities.map((editie) => ({
    editie,
    bestand: `content/zegels/${editie}.txt`,
    regels: zegelVan(c, editie),
  }));
}

/** Closes the editie of June 2023, then changes something. */
function naSluiting(verander: Breuk): Breuk {
  return (content) => {
    sluit(content, '2023-06');
    verander(content);
  };
}

/** Takes actie 1.1.1 out of the seal. */
function vergeet({ zegels: [zegel] }: Content): void {
  if (zegel) zegel.regels = zegel.regels.filter(({ nummer }) => nummer !== '1.1.1');
}

const GESLOTEN =
  '1.1.1  editie 2023-06  Editie 2023-06 is gesloten, maar de titel, de meting of de tekst is veranderd.';
const CORRECTIE = { datum: '2024-02-01', wat: 'De fase was verkeerd overgenomen.' };

/** A change after a correction that was sealed with the editie. */
function naCorrectie(verander: Breuk): Breuk {
  return (content) => {
    meting(content, 2).correctie = CORRECTIE;
    naSluiting(verander)(content);
  };
}

toetsRegel(
  zegels,
  {
    'a closed editie that stayed as it was': naSluiting(() => undefined),
    'news in an editie that is open': naSluiting((c) => zet(meting(c, 0), { fase: 'gestopt' })),
    'other spaces and line breaks in a text': naSluiting((c) => {
      const last = nth(actie(c).secties, -1);
      last.tekst = last.tekst.replaceAll(' ', ' \n ');
    }),
    'a change that a correction tells the reader of': naSluiting((c) =>
      zet(meting(c, 2), { fase: 'loopt', correctie: CORRECTIE }),
    ),
    'a change after a sealed correction, with a correction of its own': naCorrectie((c) =>
      zet(meting(c, 2), { fase: 'loopt', correctie: { ...CORRECTIE, datum: '2024-04-01' } }),
    ),
    'a meting that was forgotten, with a correction': naSluiting((c) => {
      vergeet(c);
      meting(c, 2).correctie = CORRECTIE;
    }),
    'a file that was rejected, known by its nummer': naSluiting((c) => zonder(c, '1.1.1', '1.1.1')),
    'a file that was rejected, known by its name': naSluiting((c) =>
      zonder(c, '1.1.10', '1-1-10-zaaigoed-voor-scholen'),
    ),
    'edities closed in order, the last one open': (c) => sluit(c, '2023-06', '2023-12'),
    'edities that were never closed, before the first that was': (c) => sluit(c, '2023-12', '2024-06'),
  },
  {
    'another value in a closed editie': [naSluiting((c) => zet(meting(c, 2), { fase: 'loopt' })), GESLOTEN],
    'another title, which a closed editie shows too': [
      naSluiting((c) => zet(actie(c).data, { titel: 'Iets anders' })),
      GESLOTEN,
    ],
    'a change after a correction that was sealed': [naCorrectie((c) => zet(meting(c, 2), { fase: 'loopt' })), GESLOTEN],
    'a sealed correction that is taken away': [naCorrectie((c) => delete meting(c, 2).correctie), GESLOTEN],
    'a file that is gone, with a nummer that begins as another': [
      naSluiting((c) => zonder(c, '1.1.1', '1-1-10-zaaigoed-voor-scholen')),
      '2023-06.txt  -  In de gesloten editie 2023-06 stond 1.1.1, maar dat bestand is er niet meer.',
    ],
    'a nummer that was given to something else': [
      naSluiting((c) => zet(meting(c, 0, '1.1.10'), { editie: '2024-06' })),
      '1.1.10  editie 2023-06  In de gesloten editie 2023-06 had 1.1.10 een meting. In dit bestand staat die niet.',
    ],
    'a seal that is gone between two others': [
      (c) => sluit(c, '2023-06', '2024-06'),
      '2023-12.mdx  -  Editie 2023-12 heeft geen zegel, en de edities ervoor en erna wel.',
    ],
  },
);

const omgeleid = (c: Content, van: string, naar: string) => c.omleidingen.push(item({ van, naar }));

toetsRegel(
  omleidingen,
  {
    'an actie that moved twice': (c) => ['a', 'b'].forEach((x) => omgeleid(c, `/acties/1-1-1-${x}/`, '1.1.1')),
    'an onderwerp': (c) => omgeleid(c, '/onderwerpen/1-1-x/', '1.1'),
    'an actielijn': (c) => omgeleid(c, '/actielijnen/1-x/', '1'),
    'an actie that was rejected itself': (c) => {
      omgeleid(c, '/acties/1-1-7-x/', '1.1.7');
      c.afgekeurd.add('1.1.7');
    },
  },
  {
    'an old address of nothing': [
      (c) => omgeleid(c, '/acties/1-1-3-x/', '1.1.3'),
      'register.yaml  naar  Er is niets met nummer "1.1.3". Bedoelde u "1.1.1"?',
    ],
    'an old address that leads to another actie': [
      (c) => omgeleid(c, '/acties/1-1-1-x/', '1.1.10'),
      'register.yaml  van  Dit adres is nooit van 1.1.10 geweest: dat van 1.1.10 begint met /acties/1-1-10-',
    ],
    'an old address in the wrong folder': [
      (c) => omgeleid(c, '/onderwerpen/1-1-1-x/', '1.1.1'),
      'register.yaml  van  Dit adres is nooit van 1.1.1 geweest: dat van 1.1.1 begint met /acties/1-1-1-',
    ],
    'an old address where a page stands': [
      (c) => omgeleid(c, `/acties/${actie(c).slug}/`, '1.1.1'),
      'register.yaml  van  Op /acties/1-1-1-subsidie-geveltuinen/ staat nu de pagina van 1.1.1.',
    ],
    'an old address twice': [
      (c) => [1, 2].forEach(() => omgeleid(c, '/acties/1-1-1-x/', '1.1.1')),
      'register.yaml  van  Voor /acties/1-1-1-x/ staat er al een omleiding.',
    ],
  },
);

const gepubliceerd = (c: Content, ...lijst: string[]) => c.adressen.push(...lijst.map((adres) => item(adres)));

toetsRegel(
  adressen,
  {
    'what is there, what leads on, and what the build looks after': (c) =>
      gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/', '/data/weg.json', '/#2019-01'),
    'an actie of which the file could not be read: that has a message of its own': (c) => {
      zonder(c, '1.1.2', '1.1.2');
      c.omleidingen = [];
      gepubliceerd(c, '/acties/1-1-2-plantendag/', '/acties/1-1-2-plantdag/');
    },
  },
  {
    'a party that was taken out of its list': [
      (c) => {
        gepubliceerd(c, '/partijen/voorbeeldministerie/');
        c.partijen.shift();
      },
      'register.yaml  /partijen/voorbeeldministerie/  De partij met id voorbeeldministerie heeft een adres dat is gepubliceerd, maar staat niet meer in partijen.yaml.',
    ],
  },
);

test('each rule has a name of its own and a reason', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  expect(CHECKS.filter(({ waarom }) => !/^\p{Lu}.*\.$/u.test(waarom))).toEqual([]);
});

test('an editor reads the findings of all rules in the order of the files', () => {
  const content = fixtureContent();
  nth(content.edities).data.hoofdbron = 'x';
  actie(content, '2.1.1').slug = 'kaart';
  actie(content).data.partijen = ['x'];
  expect(runChecks(content).map(({ regelId, bestand: name }) => [regelId, name.split('/').at(-1)])).toEqual([
    ['verwijzing', '1-1-1-subsidie-geveltuinen.mdx'],
    ['bestandsnaam', '2-1-1-kaart-waterpleinen.mdx'],
    ['verwijzing', '2023-06.mdx'],
  ]);
});
