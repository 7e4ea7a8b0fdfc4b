import type { Content } from '../src/domain/content.ts';
import { yamlItem } from '../src/read/yaml/write.ts';
import { bewerk, type Bewerking, type Plan } from './edit/bewerk.ts';
import { dingenIn, type Ding } from './edit/dingen.ts';
import { dingKeuzes } from './edit/keuzes.ts';
import { controleerTerug, kaleTekst, leesBestand, leesTerug } from './edit/lees-terug.ts';
import { metingVan, metingVragen, sectieRegels, type Meting } from './edit/meting-vragen.ts';
import type { Antwoorden, Vraag } from './edit/vragen.ts';
import { voegMetingIn } from './edit/voeg-in.ts';

/** Adds a meting to an actie, onderwerp, actielijn or the programme: what one editie says about it. */
const bewerking: Bewerking = {
  naam: 'nieuwe-meting',
  wat: 'Zet een nieuwe meting in een bestand: wat één editie over een actie, onderwerp, actielijn of het programma zegt.',
  voorbeelden: [
    'nieuwe-meting',
    'nieuwe-meting -- 4.1.2 --editie 2024-06 --bron kst-29389-127 --fase loopt',
    'nieuwe-meting -- 4.1.2 --editie 2024-06 --bron kst-29389-127 --proef',
  ],
  vooraan: 'nummer',
  vragen,
  plan,
};

function vragen(content: Content): Vraag[] {
  const dingen = dingenIn(content);
  const ding = ({ nummer }: Antwoorden) => dingen.find((each) => each.nummer === nummer);
  return [
    {
      naam: 'nummer',
      waarde: 'NUMMER',
      wat: 'Waar het over gaat: een nummer zoals 4.1.2, of: programma.',
      zin: 'Waar gaat het over?',
      keuzes: () => dingKeuzes(dingen),
      verplicht: () => true,
      fout: (nummer) =>
        content.afgekeurd.has(nummer)
          ? `In het bestand van ${nummer} zit een fout. Verbeter die eerst; npm run valideer zegt waar.`
          : undefined,
    },
    ...metingVragen(content, {
      soort: (a) => ding(a)?.soort,
      isEerste: (a) => isOudste(ding(a), a['editie']),
      foutInEditie: (editie, a) => alErIn(ding(a), editie),
    }),
  ];
}

/** The oldest meting of an actie or onderwerp holds its first judgement. */
function isOudste(ding: Ding | undefined, editie: string | undefined): boolean {
  if (!ding || editie === undefined) return false;
  return ding.entry.data.metingen.every((meting) => meting.editie > editie);
}

function alErIn(ding: Ding | undefined, editie: string): string | undefined {
  const index = ding?.entry.data.metingen.findIndex((meting) => meting.editie === editie) ?? -1;
  if (!ding || index === -1) return undefined;
  const { regel } = ding.entry.locate(['metingen', index]);
  return `${ding.nummer} heeft al een meting van ${editie}: ${ding.entry.bestand}:${regel}. Verander die in het bestand.`;
}

function plan(a: Antwoorden, content: Content): Plan {
  const ding = dingenIn(content).find(({ nummer }) => nummer === a['nummer']);
  const editie = a['editie'] ?? '';
  if (!ding) return { weigering: `Er is geen ${a['nummer']}.` };
  const { entry, nummer, titel } = ding;
  const oud = leesBestand(entry.bestand);
  const meting = metingVan(a);
  const { metingen } = entry.data;
  const tekst = voegMetingIn(
    oud,
    { metingen, secties: entry.secties },
    { editie, regels: yamlItem(meting), sectie: sectieRegels(editie, a['tekst']) },
  );
  const was = leesTerug(oud);
  controleerTerug(tekst, {
    data: { ...was.data, metingen: metMeting(was.data['metingen'] as Meting[], meting) },
    secties: { ...was.secties, [editie]: kaleTekst(a['tekst']) },
  });
  return {
    stappen: [{ soort: 'wijzig', pad: entry.bestand, oud, tekst }],
    klaar: `De meting van ${editie} staat bij ${nummer} ${titel}.`,
    vervolg: vervolg(ding),
  };
}

/** The metingen as they were, with this one in its place. */
function metMeting(metingen: readonly Meting[], meting: Meting): Meting[] {
  return [...metingen, meting].sort((left, right) => (left.editie < right.editie ? 1 : -1));
}

/** A milestone is followed by its id: who tells of one again must know what it was called. */
function vervolg({ soort, entry }: Ding): string[] {
  const mijlpalen = new Map(
    (entry.data.metingen as { mijlpalen?: { id: string; wat: string }[] }[])
      .flatMap(({ mijlpalen: list = [] }) => list)
      .map(({ id, wat }) => [id, wat]),
  );
  return [
    ...(mijlpalen.size > 0
      ? [
          '',
          'Zegt de bron iets over een van deze mijlpalen? Schrijf hem dan weer helemaal op, met dezelfde id:',
          ...[...mijlpalen].map(([id, wat]) => `  ${id}  ${wat}`),
        ]
      : []),
    ...(soort === 'actie' ? ['', 'Noemt de bron een andere planning, zet die dan ook in de meting.'] : []),
  ];
}

process.exitCode = await bewerk(bewerking, process.argv.slice(2));
