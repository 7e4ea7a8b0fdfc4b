import { createHash } from 'node:crypto';
import type { Content, Entry, Zegelregel } from './content.ts';
import { tekstOf } from './monitor.ts';
import { compareNummer } from '../vocabulary/nummer.ts';

/** What a seal is about: the metingen of one editie in the MDX files. */
interface Verzegelbaar {
  nummer: string;
  entry: Entry<{ metingen: { editie: string; correctie?: { datum: string } | undefined }[] }>;
}

/** Every file with metingen, with the name under which a seal knows it. */
export function verzegelbaar(content: Content): Verzegelbaar[] {
  return [
    ...(content.programma ? [{ nummer: 'programma', entry: content.programma }] : []),
    ...[...content.actielijnen, ...content.onderwerpen, ...content.acties].map((entry) => ({
      nummer: entry.data.nummer,
      entry,
    })),
  ];
}

/** The seal of an editie as its content is now, in order of nummer. */
export function zegelVan(content: Content, editie: string): Zegelregel[] {
  return verzegelbaar(content)
    .flatMap(({ nummer, entry }) => {
      const regel = regelVan(nummer, entry, editie);
      return regel ? [regel] : [];
    })
    .sort((a, b) => compareNummer(a.nummer, b.nummer));
}

function regelVan(nummer: string, entry: Verzegelbaar['entry'], editie: string): Zegelregel | undefined {
  const meting = entry.data.metingen.find((each) => each.editie === editie);
  if (!meting) return undefined;
  // The programme has a name for a titel.
  const { titel, naam } = entry.data as { titel?: string; naam?: string };
  // Spaces and line breaks may change: they change nothing that a reader sees.
  const tekst = tekstOf(entry, editie)?.replace(/\s+/g, ' ').trim();
  const text = JSON.stringify({ titel: titel ?? naam, meting: sorted(meting), tekst });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { nummer, hash, ...(meting.correctie ? { correctie: meting.correctie.datum } : {}) };
}

/** The same value with its keys in order, so that the order of fields in a file does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const REGEL = /^(\S+) ([0-9a-f]{16})(?: correctie (\d{4}-\d{2}-\d{2}))?$/;

/** Reads the text of a seal; lines that are no seal are left out and reported by the check. */
export function parseZegel(text: string): { regels: Zegelregel[]; onleesbaar: number[] } {
  const regels: Zegelregel[] = [];
  const onleesbaar: number[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [, nummer, hash, correctie] = REGEL.exec(line) ?? [];
    if (nummer && hash) regels.push({ nummer, hash, ...(correctie ? { correctie } : {}) });
    else onleesbaar.push(i + 1);
  });
  return { regels, onleesbaar };
}

/** The text of a seal. */
export function zegelText(editie: string, regels: readonly Zegelregel[]): string {
  const lines = regels.map(
    ({ nummer, hash, correctie }) => `${nummer} ${hash}${correctie ? ` correctie ${correctie}` : ''}`,
  );
  return [
    `# Zegel van editie ${editie}. Gemaakt met npm run sluit-editie; niet met de hand wijzigen.`,
    ...lines,
    '',
  ].join('\n');
}
