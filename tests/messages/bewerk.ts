import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One slip of an editor, made in a copy of the fixture programme; `root` is that copy. */
export type Bewerking = (root: string) => void;

/** The cases of one stage of the reader: a name, and what goes wrong. */
export type Gevallen = Record<string, Bewerking | Bewerking[]>;

/** What can be done with one file. Several lines may be given one by one. */
export function bestand(pad: string) {
  const schrijf = (root: string, inhoud: string | Buffer, flag: 'w' | 'wx') => {
    mkdirSync(dirname(join(root, pad)), { recursive: true });
    writeFileSync(join(root, pad), inhoud, { flag });
  };
  // An edit that no longer fits the programme must not leave a case that looks at something else than it says.
  const verander =
    (change: (text: string) => string | Buffer): Bewerking =>
    (root) => {
      const before = readFileSync(join(root, pad), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`Nothing changes in ${pad}`);
      schrijf(root, after, 'w');
    };
  const achteraan = (...regels: string[]) => verander((text) => `${text}${regels.join('\n')}\n`);
  const vervang = (oud: string, ...nieuw: string[]) =>
    verander((text) => {
      const [voor, na, ...meer] = text.split(oud);
      if (voor === undefined || na === undefined || meer.length > 0)
        throw new Error(`${pad} must hold this exactly once: ${JSON.stringify(oud)}`);
      return `${voor}${nieuw.join('\n')}${na}`;
    });

  return {
    vervang,
    zonder: (oud: string) => vervang(oud, ''),
    achteraan,
    /** A text about the edition of June 2023, below the fields. */
    tekst: (...regels: string[]) => achteraan('', '## 2023-06', '', ...regels),
    /** What is about the file as a whole: its bytes, its line ends. */
    verander,
    /** A file that was not there. */
    nieuw:
      (...regels: string[]): Bewerking =>
      (root) =>
        schrijf(root, `${regels.join('\n')}\n`, 'wx'),
    kopie:
      (naar: string): Bewerking =>
      (root) =>
        cpSync(join(root, pad), join(root, naar), { errorOnExist: true, force: false }),
    hernoem:
      (naar: string): Bewerking =>
      (root) =>
        renameSync(join(root, pad), join(root, naar)),
    /** A link with this name; `naar` is seen from its own folder. */
    link:
      (naar: string): Bewerking =>
      (root) =>
        symlinkSync(naar, join(root, pad)),
  };
}

// The files of the programme in which most slips are made.
export const zaaigoed = bestand('acties/1/1-1-10-zaaigoed-voor-scholen.mdx');
export const geveltuinen = bestand('acties/1/1-1-1-subsidie-geveltuinen.mdx');
export const plantendag = bestand('acties/1/1-1-2-plantendag.mdx');
export const parkenplan = bestand('acties/1/1-2-1-parkenplan.mdx');
export const kaart = bestand('acties/2/2-1-1-kaart-waterpleinen.mdx');
export const waterpleinen = bestand('onderwerpen/2-1-waterpleinen.mdx');
export const bronnen = bestand('bronnen.yaml');
export const cijfers = bestand('cijfers.yaml');
export const uitzonderingen = bestand('uitzonderingen.yaml');
