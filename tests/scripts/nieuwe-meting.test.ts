import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draai } from './draai.ts';
import { proefmap, verschil, verwachtWeigering } from './proefmap.ts';

const ACTIE = 'content/acties/1/1-1-1-subsidie-geveltuinen.mdx';
const map = proefmap();
const meting = (...argumenten: string[]) => draai('nieuwe-meting.ts', argumenten, map.pad());
/** Room for a meting that is newer than all. */
const metEditie = () =>
  map.schrijf(
    'content/edities/2025-01.mdx',
    '---\ntitel: Brief van 2025\nsoort: voortgangsbrief\npeildatum: 2025-01-20\nhoofdbron: krant-2024\n---\n\nDe brief is gelezen.\n',
  );
const NIEUW = ['1.1.1', '--editie', '2025-01', '--bron', 'krant-2024'];
const OUDER = ['1.1.2', '--editie', '2024-06', '--bron', 'krant-2024'];

describe('an editor who adds a meting', () => {
  test('gets it on top, with a heading for the text, and every other byte stays', () => {
    metEditie();
    const voor = map.alles();
    const { code, uit, fout } = meting(...NIEUW, '--vindplaats', 'bladzijde 3: "subsidies" #2');
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    const na = map.alles();
    expect(verschil(voor, na)).toEqual({ [ACTIE]: 'anders' });
    expect(na[ACTIE]).toBe(
      voor[ACTIE]?.replace(
        'metingen:\n',
        'metingen:\n  - editie: 2025-01\n    bronnen:\n      - bron: krant-2024\n        vindplaats: "bladzijde 3: \\"subsidies\\" #2"\n',
      ).replace('## 2024-06', '## 2025-01\n\n## 2024-06'),
    );
    expect(uit).toContain('De meting van 2025-01 staat bij 1.1.1 Subsidie voor geveltuinen.');
  });

  test('is told what is left to write, and until then nothing is published', () => {
    metEditie();
    const { uit } = meting(...NIEUW);
    expect(uit).toContain(`${ACTIE}:73:1  ## 2025-01\n  Onder de kop "## 2025-01" staat niets.`);
    expect(uit).toContain('Controleer met: npm run valideer');
    expect(draai('valideer.ts', [], map.pad()).code).toBe(1);
    map.vervang(ACTIE, '## 2025-01\n', '## 2025-01\n\nDe krant noemt de subsidie opnieuw.\n');
    expect(draai('valideer.ts', [], map.pad())).toMatchObject({ code: 0, fout: '' });
  });

  test('gets no fase and no status that this source did not give', () => {
    metEditie();
    meting(...NIEUW);
    const [, nieuw = ''] = /metingen:\n([\s\S]*?) {2}# De nieuwste meting/.exec(map.lees(ACTIE)) ?? [];
    expect(nieuw).not.toMatch(/fase|status|grondslag|planning|mijlpalen/);
  });

  test('is given the milestones as they stood last, to copy', () => {
    metEditie();
    expect(meting(...NIEUW).uit).toContain(
      `
    mijlpalen:
      - id: openstelling
        wat: Regeling gaat open
        datum: 2024-01-15
        oorspronkelijk: 2023-Q3
        stand: verschoven
        reden: de regels waren nog niet af
      - id: concept
        wat: Concept van de regeling is klaar
`,
    );
  });

  test('can say all of it at once, and then all is in order', () => {
    metEditie();
    const { code, uit } = meting(
      ...NIEUW,
      ...['--fase', 'afgerond', '--afgerond', '2024-Q2', '--status', 'afgerond-anders', '--grondslag', 'bron'],
      ...['--citaat', 'klaar, maar duurder', '--tekst', 'De subsidie was [duurder](bron:krant-2024) dan gedacht.'],
    );
    expect(uit).toContain('De controle vindt hier niets.');
    expect(code).toBe(0);
    expect(draai('valideer.ts', [], map.pad()).code).toBe(0);
  });

  test('sees with --proef which lines would come, and nothing is written', () => {
    metEditie();
    const voor = map.alles();
    const { code, uit } = meting(...NIEUW, '--proef');
    expect(uit).toBe(`wijziging  ${ACTIE}
  bij regel 4:
   partijen: [voorbeeldministerie, gemeente-voorbeeldstad]
   metingen:
  +  - editie: 2025-01
  +    bronnen:
  +      - bron: krant-2024
     # De nieuwste meting zegt niets over planning en mijlpalen: de vorige blijft staan.
     - editie: 2024-06

  bij regel 68:
   ---

  +## 2025-01
  +
   ## 2024-06


Proef: er is niets geschreven.
`);
    expect(code).toBe(0);
    expect(map.alles()).toEqual(voor);
  });

  test('finds it refused the second time, with the place where it stands', () => {
    metEditie();
    meting(...NIEUW);
    const voor = map.alles();
    const { code, fout } = meting(...NIEUW);
    expect(fout).toContain(`1.1.1 heeft al een meting van 2025-01: ${ACTIE}:6. Verander die in het bestand.`);
    expect(code).toBe(1);
    expect(map.alles()).toEqual(voor);
  });
});

describe('a meting can be added wherever one can stand', () => {
  test.each([
    ['the programme', ['programma', '--editie', '2024-06'], 'content/programma.mdx'],
    ['an actielijn without news', ['2', '--editie', '2024-06'], 'content/actielijnen/2-water-in-de-wijk.mdx'],
    [
      'an onderwerp',
      ['2.1', '--editie', '2024-06', '--stoplicht', 'kleur-onbekend'],
      'content/onderwerpen/2-1-waterpleinen.mdx',
    ],
    ['an actie without a text', ['1.1.10', '--editie', '2024-06'], 'content/acties/1/1-1-10-zaaigoed-voor-scholen.mdx'],
    ['between two others', ['1.1.2', '--editie', '2024-06'], 'content/acties/1/1-1-2-plantendag.mdx'],
  ])('%s', (_, argumenten, pad) => {
    const voor = map.alles();
    const { code, fout } = meting(...argumenten, '--bron', 'krant-2024', '--tekst', 'Er is nieuws.');
    expect({ code, fout }).toEqual({ code: 0, fout: '' });
    expect(verschil(voor, map.alles())).toEqual({ [pad]: 'anders' });
    expect(draai('valideer.ts', [], map.pad())).toMatchObject({ code: 0 });
  });
});

describe('a file keeps its own ways', () => {
  test('line ends of Windows, and no line end at the end of the file', () => {
    metEditie();
    const windows = map.lees(ACTIE).trimEnd().replaceAll('\n', '\r\n');
    map.schrijf(ACTIE, windows);
    expect(meting(...NIEUW).code).toBe(0);
    const na = map.lees(ACTIE);
    expect(na.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(na).toBe(
      windows
        .replace('metingen:\r\n', 'metingen:\r\n  - editie: 2025-01\r\n    bronnen:\r\n      - bron: krant-2024\r\n')
        .replace('## 2024-06', '## 2025-01\r\n\r\n## 2024-06'),
    );
  });

  test('another indentation, quotes and comments', () => {
    metEditie();
    const eigen = `---
# Eigen aantekening
nummer: '1.2.1'
titel:   "Parkenplan"
partijen: [ voorbeeldministerie ]
metingen:
    # over de meting hieronder
    -   editie: "2023-06"
        status: 'onbekend'
        fase: gepland
        bronnen:
        -   bron: monitor-2023-06
---

## 2023-06

Er komt een plan.`;
    map.schrijf('content/acties/1/1-2-1-parkenplan.mdx', eigen);
    expect(meting('1.2.1', ...NIEUW.slice(1)).fout).toBe('');
    expect(map.lees('content/acties/1/1-2-1-parkenplan.mdx')).toBe(
      eigen
        .replace('metingen:\n', 'metingen:\n    - editie: 2025-01\n      bronnen:\n        - bron: krant-2024\n')
        .replace('## 2023-06', '## 2025-01\n\n## 2023-06'),
    );
  });

  test('a file that is not UTF-8 is left alone, because writing it would change it', () => {
    metEditie();
    const [begin = '', eind = ''] = map.lees(ACTIE).split('een half jaar later dan gepland');
    writeFileSync(map.pad(ACTIE), Buffer.concat([Buffer.from(begin), Buffer.from([0xe9]), Buffer.from(eind)]));
    const voor = map.alles();
    const { code, fout } = meting(...NIEUW);
    expect(code).toBe(1);
    expect(fout).toMatch(/UTF-8|1\.1\.1/);
    expect(map.alles()).toEqual(voor);
  });
});

describe('what is wrong is told before anything is written, all at once', () => {
  test.each([
    [
      'nothing given, and nobody to ask',
      [],
      'Er ontbreekt nog:\n  NUMMER           Waar het over gaat: een nummer zoals 4.1.2, of: programma.\n  --editie EDITIE ',
    ],
    [
      'a nummer that is not there',
      ['1.1.9', '--editie', '2024-06', '--bron', 'krant-2024'],
      'NUMMER  Hier staat "1.1.9".',
    ],
    [
      'an editie that is not there',
      ['1.1.2', '--editie', '2024-6', '--bron', 'krant-2024'],
      'Bedoelde u "2024-06"? Kies uit: 2024-06, 2023-12, 2023-06. Is zij nieuw? Open haar dan eerst',
    ],
    ['a status with a slip', ['1.1.2', '--editie', '2024-06', '--status', 'afwijkend'], 'Bedoelde u "afwijking"?'],
    [
      'a document with a slip',
      ['1.1.2', '--editie', '2024-06', '--bron', 'krant-2042'],
      'Bedoelde u "krant-2024"? Kies uit: krant-2024, brief-2023-12, monitor-2023-06. Is het nieuw? Zet het dan eerst in content/bronnen.yaml.',
    ],
    [
      'a light for an actie',
      ['1.1.2', '--editie', '2024-06', '--stoplicht', 'herbeoordeling'],
      'Alleen een onderwerp heeft een stoplicht.',
    ],
    [
      'a known status without a ground',
      [...OUDER, '--status', 'afwijking'],
      '  --grondslag GRONDSLAG  Waar een bekende status of kleur op rust',
    ],
    [
      'a ground without a known status',
      [...OUDER, '--status', 'onbekend', '--grondslag', 'bron'],
      '--grondslag  Dit hoort hier niet.',
    ],
    [
      'a quarter that does not exist',
      [...OUDER, '--fase', 'afgerond', '--afgerond', '2024-Q5'],
      '--afgerond  Hier staat "2024-Q5". Schrijf een kwartaal als 2023-Q3',
    ],
    [
      'a text with a heading of its own',
      [...OUDER, '--tekst', 'Nieuws.\n\n## 2023-12\n\nAnders.'],
      '--tekst  In de tekst staat een kop.',
    ],
    ['a text with code', [...OUDER, '--tekst', 'De {prijs} daalt.'], '--tekst  Hier staat '],
    [
      'a text with a document that is not there',
      [...OUDER, '--tekst', 'Zie [dit](bron:krant-2042).'],
      '--tekst  Er is geen bron "krant-2042". Bedoelde u "krant-2024"?',
    ],
  ])('%s', (_, argumenten, verwacht) => {
    verwachtWeigering(map, () => meting(...argumenten), verwacht);
  });

  test('a file with a fault is mended first', () => {
    map.vervang(ACTIE, 'fase: afgerond', 'fase: afgerondt');
    const { fout } = meting('1.1.1', '--editie', '2024-06', '--bron', 'krant-2024');
    expect(fout).toContain('In het bestand van 1.1.1 zit een fout. Verbeter die eerst');
  });

  test('a closed editie takes no news, only a correction that readers see', () => {
    draai('sluit-editie.ts', ['2024-06'], map.pad());
    const zonder = [...OUDER, '--tekst', 'Er was nieuws.'];
    expect(meting(...zonder).fout).toContain('  --correctie WAT  Wat er is verbeterd en waarom.');
    expect(meting(...zonder, '--correctie', 'Deze meting was vergeten.').code).toBe(0);
    expect(map.lees('content/acties/1/1-1-2-plantendag.mdx')).toContain(
      '    correctie:\n      datum: 2026-11-01\n      wat: Deze meting was vergeten.\n',
    );
    expect(draai('valideer.ts', [], map.pad()).code).toBe(0);
  });

  test('an option that npm kept for itself is not lost in silence', () => {
    const oud = process.env['npm_config_editie'];
    process.env['npm_config_editie'] = '2024-06';
    try {
      expect(meting('1.1.2').fout).toContain('Zet -- voor de opties: npm run nieuwe-meting -- --editie …');
    } finally {
      if (oud === undefined) delete process.env['npm_config_editie'];
    }
  });

  test('and a --proef that npm kept is still a trial', () => {
    const voor = map.alles();
    process.env['npm_config_proef'] = 'true';
    try {
      expect(meting(...OUDER).uit).toContain('Proef: er is niets geschreven.');
    } finally {
      delete process.env['npm_config_proef'];
    }
    expect(map.alles()).toEqual(voor);
  });
});
