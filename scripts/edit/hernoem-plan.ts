import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/domain/content.ts';
import { yamlLines, yamlText } from '../../src/read/yaml/write.ts';
import { INHOUD } from '../../src/settings.ts';
import { KINDS, type DingSoort } from '../../src/vocabulary/kinds.ts';
import { naamBegin } from '../../src/vocabulary/nummer.ts';
import type { Plan } from './bewerk.ts';
import { dingenIn, isGesloten, PROGRAMMA, type Ding } from './dingen.ts';
import { controleerTerug, leesBestand, leesTerug, Weigering } from './lees-terug.ts';
import { correctieVan, opRegel } from './meting-vragen.ts';
import { metItem, zonderItem } from './register.ts';
import { leesTeksten, type Teksten } from './teksten.ts';
import type { Antwoorden } from './vragen.ts';
import { vervangVeld, voegVeldenIn } from './voeg-in.ts';

/** Begins the register of old addresses, where there was none. */
const KOP = '# Oude adressen, met het nummer van wat er stond. Gemaakt met npm run hernoem.';

export interface Genummerd extends Ding {
  soort: Exclude<DingSoort, 'programma'>;
}

/** All that has a page of its own under its nummer. */
export function genummerdIn(content: Content): Genummerd[] {
  return dingenIn(content).filter((ding): ding is Genummerd => ding.soort !== PROGRAMMA);
}

/** The metingen that a seal keeps as they are: the titel is sealed with each of them. */
export function geslotenMetingen(content: Content, ding: Ding | undefined) {
  return (ding?.entry.data.metingen ?? [])
    .map((meting, index) => ({ ...meting, index }))
    .filter(({ editie }) => isGesloten(content, editie));
}

/** The part of its address that a person chose. */
export function naamNu(ding: Ding | undefined): string {
  return ding?.entry.slug.slice(ding.nummer.length + 1) ?? '';
}

/** What changes when something gets another address, another titel, or both. */
export function hernoemPlan(a: Antwoorden, content: Content): Plan {
  const ding = genummerdIn(content).find(({ nummer }) => nummer === a['nummer']);
  if (!ding) throw new Weigering(`Er is geen ${a['nummer']}.`);
  const { entry, nummer } = ding;
  const voor = naamBegin(nummer);
  const naam = (a['naam'] ?? naamNu(ding)).replace(new RegExp(`^${voor}`), '');
  const nieuweSlug = `${voor}${naam}`;
  const titel = opRegel(a['titel'] ?? ding.titel);
  if (nieuweSlug === entry.slug && titel === ding.titel) {
    throw new Weigering(
      `Er verandert niets aan ${nummer}. Geef een ander adres (--naam) of een andere titel (--titel).`,
    );
  }
  const dubbel = geslotenMetingen(content, ding).find(({ correctie }) => correctie !== undefined);
  if (titel !== ding.titel && dubbel) {
    throw new Weigering(
      `De gesloten meting van ${dubbel.editie} heeft al een correctie, en er is plaats voor één. Verander de titel en die correctie zelf in ${entry.bestand}. Een ander adres kan wel, met --naam en zonder --titel.`,
    );
  }

  const teksten = leesTeksten();
  if (titel !== ding.titel) wijzigTitel(teksten, content, ding, titel, a['correctie'] ?? '');
  if (nieuweSlug === entry.slug) {
    return {
      stappen: teksten.stappen(),
      klaar: `${nummer} heet nu: ${titel}.`,
      vervolg: opnieuwSluiten(content, ding, titel),
    };
  }

  const map = KINDS[ding.soort].meer;
  const [oudAdres, nieuwAdres] = [`/${map}/${entry.slug}/`, `/${map}/${nieuweSlug}/`];
  const naar = join(dirname(entry.bestand), `${nieuweSlug}.mdx`);
  if (existsSync(naar)) throw new Weigering(`${naar} bestaat al, en wordt nooit overschreven.`);
  const links = verlegLinks(teksten, content, oudAdres, nieuwAdres);
  const register = join(INHOUD, 'omleidingen.yaml');
  const vrij = zonderItem(teksten.van(register) ?? '', 'van', nieuwAdres) || undefined;
  teksten.zet(register, metItem(vrij, KOP, 'van', { van: oudAdres, naar: nummer }));
  return {
    // The old address first: who is interrupted after that runs this again, and no bookmark was ever lost.
    stappen: [...teksten.stappen(), { soort: 'verplaats', pad: entry.bestand, naar }],
    klaar: `${nummer} staat nu op ${nieuwAdres}. Wie ${oudAdres} opent, komt daar vanzelf.`,
    vervolg: [
      ...(links > 0 ? [`In de teksten ${links === 1 ? 'is 1 link' : `zijn ${links} links`} mee veranderd.`] : []),
      ...opnieuwSluiten(content, ding, titel),
    ],
  };
}

/** The titel in the file, and in every meting that is sealed the correction that the reader sees. */
function wijzigTitel(teksten: Teksten, content: Content, { entry }: Ding, titel: string, wat: string): void {
  const gesloten = geslotenMetingen(content, { entry } as Ding);
  const oud = leesBestand(entry.bestand);
  const correctie = correctieVan(wat);
  const nieuw = gesloten.reduce(
    (tekst, { index }) => voegVeldenIn(tekst, index, yamlLines({ correctie })),
    vervangVeld(oud, 'titel', yamlText(titel)),
  );
  const { data, secties } = leesTerug(oud);
  const metingen = (data['metingen'] as object[]).map((meting, i) =>
    gesloten.some(({ index }) => index === i) ? { ...meting, correctie } : meting,
  );
  teksten.zet(entry.bestand, controleerTerug(nieuw, { data: { ...data, titel, metingen }, secties }));
}

/** Lets the links in all texts go to the new address at once; where a link goes is not sealed, its words are. */
function verlegLinks(teksten: Teksten, content: Content, oudAdres: string, nieuwAdres: string): number {
  const link = new RegExp(String.raw`(\]\(\s*<?)${oudAdres.slice(0, -1)}(?=[/)#?>\s])`, 'g');
  let count = 0;
  for (const { bestand } of [...dingenIn(content).map(({ entry }) => entry), ...content.edities]) {
    const tekst = teksten.van(bestand) ?? '';
    const nieuw = tekst.replace(link, (_, voor: string) => {
      count += 1;
      return `${voor}${nieuwAdres.slice(0, -1)}`;
    });
    if (nieuw !== tekst) teksten.zet(bestand, nieuw);
  }
  return count;
}

function opnieuwSluiten(content: Content, ding: Ding, titel: string): string[] {
  const edities = titel === ding.titel ? [] : geslotenMetingen(content, ding).map(({ editie }) => editie);
  if (edities.length === 0) return [];
  return [
    '',
    'Sluit deze edities opnieuw, zodat ook de nieuwe titel vastligt:',
    ...edities.map((editie) => `  npm run sluit-editie ${editie}`),
  ];
}
