import { existsSync, writeFileSync } from 'node:fs';
import type { Content } from '../src/domain/content.ts';
import { buildMonitor } from '../src/domain/monitor.ts';
import { invulblad } from '../src/exports/invulblad.ts';
import { readAndCheck, withoutFaults } from '../src/read/read-checked.ts';
import { INHOUD } from '../src/settings.ts';
import { bewerk, type Bewerking } from './edit/bewerk.ts';
import { importPlan } from './edit/import-plan.ts';
import { altijd, vragenUit } from './edit/vragen.ts';
import { leesArgumenten } from './lib/argumenten.ts';

/** Adds metingen or milestones by the hundred, from a sheet with the columns that the site itself publishes. */
const bewerking: Bewerking = {
  vragen: () => vragenUit('importeer', { csv: { verplicht: altijd } }),
  plan: ({ csv = '' }, content) => importPlan(csv, content),
};

const leegBlad = ({ edities }: Content) => ({
  naam: 'importeer',
  wat: 'Maakt een leeg blad om in te vullen, met alle acties en hoe zij er nu voor staan.',
  argumenten: [],
  opties: {
    leeg: { wat: 'Hoe het bestand gaat heten.', waarde: 'BESTAND' },
    editie: {
      wat: 'De editie waarin het nieuws komt; zij staat dan al in elke rij.',
      waarde: 'EDITIE',
      keuzes: edities.map(({ slug }) => slug),
    },
  },
  voorbeelden: ['importeer -- --leeg editie.csv --editie 2024-03'],
});

const argv = process.argv.slice(2);
if (argv.some((each) => /^--leeg(?:=|$)/.test(each))) process.exitCode = maakLeeg();
else await bewerk('importeer', bewerking);

function maakLeeg(): number {
  const content = withoutFaults(readAndCheck(INHOUD));
  const gelezen = leesArgumenten(leegBlad(content), argv);
  const pad = gelezen.soort === 'gelezen' ? (gelezen.waarden.leeg ?? '') : '';
  if (gelezen.soort !== 'gelezen' || existsSync(pad)) {
    const fout = gelezen.soort === 'gelezen' ? `${pad} bestaat al, en wordt nooit overschreven.` : gelezen.tekst;
    console.error(`${fout}\n\nEr is niets geschreven.`);
    return 1;
  }
  writeFileSync(pad, invulblad(buildMonitor(content), gelezen.waarden.editie), { flag: 'wx' });
  console.log(
    `${pad} is gemaakt. Vul alleen de rijen in waarover een bron iets zegt, bewaar het als CSV UTF-8, en typ:\n  npm run importeer -- ${pad} --proef`,
  );
  return 0;
}
