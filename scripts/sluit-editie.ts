import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../src/domain/content.ts';
import { zegelText, zegelVan } from '../src/domain/zegel.ts';
import { INHOUD } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';
import { bewerk, type Plan } from './edit/bewerk.ts';
import { editieKeuzes } from './edit/keuzes.ts';
import { leesBestand, Weigering } from './edit/lees-terug.ts';
import { altijd, vragenUit, type Antwoorden } from './edit/vragen.ts';
import { stapVoor } from './edit/schrijf.ts';

/**
 * Seals an editie. What is sealed changes only with a correctie that the reader sees; run again after one, the seal
 * takes it in. With findings nothing is sealed, so that a silent change cannot be sealed away.
 */
await bewerk('sluit-editie', {
  vragen: (content) =>
    vragenUit('sluit-editie', { editie: { keuzes: () => editieKeuzes(content), verplicht: altijd } }),
  plan,
  // That this editie has no seal yet is what the tool is for.
  hindernis: (meldingen, { editie }) =>
    meldingen.filter(
      (melding) => isFout(melding) && !(melding.regelId === 'zegel' && melding.bestand === editieBestand(editie ?? '')),
    ),
});

function editieBestand(editie: string): string {
  return join(INHOUD, 'edities', `${editie}.mdx`);
}

function plan({ editie = '' }: Antwoorden, content: Content): Plan {
  const regels = zegelVan(content, editie);
  if (regels.length === 0) {
    throw new Weigering(`Editie ${editie} heeft nog geen enkele meting. Er is niets om vast te leggen.`);
  }
  const open = eerderOpen(content, editie);
  if (open) throw new Weigering(`Editie ${open} is nog open. Edities gaan dicht op volgorde: sluit eerst ${open}.`);
  const pad = join(INHOUD, 'zegels', `${editie}.txt`);
  const oud = existsSync(pad) ? leesBestand(pad) : undefined;
  const wat = `${regels.length} ${regels.length === 1 ? 'meting' : 'metingen'} in ${pad}`;
  const tekst = zegelText(editie, regels);
  const stappen = stapVoor(pad, oud, tekst);
  if (stappen.length === 0) return { stappen, klaar: `Editie ${editie} was al gesloten: ${wat}.` };
  return {
    stappen,
    klaar: `Editie ${editie} is gesloten: ${wat}.`,
    vervolg: [
      'Wat erin staat, verandert alleen nog met een correctie die lezers zien.',
      // A correction brings no new address; another meting does.
      ...(oud?.split('\n').length !== tekst.split('\n').length
        ? ['Leg ook vast welke adressen nu voor altijd blijven: npm run adressen']
        : []),
    ],
  };
}

/** An earlier editie that would be left open between two that are closed. */
function eerderOpen({ edities, zegels }: Content, editie: string): string | undefined {
  const closed = zegels.map((zegel) => zegel.editie).sort();
  const [first = editie] = closed;
  return edities.map(({ slug }) => slug).find((slug) => first < slug && slug < editie && !closed.includes(slug));
}
