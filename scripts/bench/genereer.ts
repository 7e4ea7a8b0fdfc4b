// Maakt een programma van elke omvang, om snelheid en zoeken aan te meten: npm run bench gebruikt het.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomLcg } from 'd3';
import { stringify } from 'yaml';
import type { Entry } from '../../src/domain/content.ts';
import { readMdxFile } from '../../src/read/frontmatter.ts';
import { readContent } from '../../src/read/read-content.ts';
import { naamBegin } from '../../src/vocabulary/nummer.ts';
import { slugVan } from '../edit/slug.ts';

type Mijlpaal = Record<string, unknown> & { id: string; wat: string };
type Meting = Record<string, unknown> & { editie: string; mijlpalen?: Mijlpaal[] };
type Willekeurig = () => number;

/** A real meting with the text that belongs to it. */
interface Voorbeeld {
  meting: Meting;
  tekst: string;
}

const EERSTE = '2023-06';
/** Each with a word that its milestones get: ids that look alike are refused as slips of the pen. */
const WOORD = { '2023-12': 'winter', '2024-06': 'zomer', '2024-12': 'herfst', '2025-07': 'later' };
const LATER = Object.keys(WOORD) as (keyof typeof WOORD)[];

/**
 * Writes a programme of `aantal` acties into `doel`, a folder that is not there yet. It is made of real metingen,
 * milestones and texts of `bron` put together anew, two to four metingen per actie, so that words and shapes are
 * those of the real programme. The result passes the validator; what it says is nonsense. The same seed gives the
 * same bytes.
 */
export function genereerProgramma(bron: string, doel: string, aantal: number, zaad = 1): void {
  const { content } = readContent(bron);
  const kies = randomLcg(zaad);
  const voorraad = (soort: 'acties' | 'onderwerpen' | 'actielijnen') => ({
    titels: content[soort].map(({ data }) => data.titel),
    metingen: voorbeelden(content[soort]),
  });
  const [acties, onderwerpen, actielijnen] = [voorraad('acties'), voorraad('onderwerpen'), voorraad('actielijnen')];
  const partijen = content.partijen.map(({ data }) => data.id);
  const maat = verdeling(aantal);

  const zelfde = ['site.yaml', 'paginas', 'edities', 'bronnen.yaml', 'partijen.yaml', 'begrippen.yaml'];
  for (const naam of zelfde) cpSync(join(bron, naam), join(doel, naam), { recursive: true });
  writeFileSync(join(doel, 'programma.mdx'), zonderSitelinks(readFileSync(join(bron, 'programma.mdx'), 'utf8')));
  let gemaakt = 0;
  for (let lijn = 1; lijn <= maat.actielijnen; lijn++) {
    const doelVan = content.actielijnen[lijn % content.actielijnen.length]?.data.doel;
    schrijf(join(doel, 'actielijnen'), `${lijn}`, een(actielijnen.titels, kies), { doel: doelVan }, [
      een(actielijnen.metingen.get('2023-12') ?? [], kies),
    ]);
    for (let onderwerp = 1; onderwerp <= maat.onderwerpen; onderwerp++) {
      const nummer = `${lijn}.${onderwerp}`;
      schrijf(join(doel, 'onderwerpen'), nummer, een(onderwerpen.titels, kies), {}, [
        een(onderwerpen.metingen.get(EERSTE) ?? [], kies),
      ]);
      for (let actie = 1; actie <= maat.acties && gemaakt < aantal; actie++, gemaakt++) {
        const velden = { partijen: [...new Set([een(partijen, kies), een(partijen, kies)])] };
        const metingen = metingenVan(acties.metingen, kies);
        schrijf(join(doel, 'acties', `${lijn}`), `${nummer}.${actie}`, een(acties.titels, kies), velden, metingen);
      }
    }
  }
}

/** A tree that grows in all directions: 103 acties are 5 actielijnen, 10,000 are 50 of 200 acties each. */
function verdeling(aantal: number): { actielijnen: number; onderwerpen: number; acties: number } {
  const actielijnen = Math.max(5, Math.round(Math.sqrt(aantal) / 2));
  const onderwerpen = Math.max(7, Math.round(Math.sqrt(aantal / actielijnen)));
  return { actielijnen, onderwerpen, acties: Math.ceil(aantal / (actielijnen * onderwerpen)) };
}

/** The first meting and one to three later ones, each of another actie, the newest first. */
function metingenVan(voorraad: Map<string, Voorbeeld[]>, kies: Willekeurig): Voorbeeld[] {
  const eerste = een(voorraad.get(EERSTE) ?? [], kies);
  const vast = een(LATER, kies);
  // Who says the same thing again means the same milestone.
  const bekend = new Map(eerste.meting.mijlpalen?.map(({ wat, id }) => [wat.toLowerCase(), id]));
  const later = LATER.filter((editie) => editie === vast || kies() < 0.35).map((editie) => {
    const { meting, tekst } = een(voorraad.get(editie) ?? [], kies);
    // Milestones of another actie get names of their own, and no judgement comes along that this actie's plan denies.
    const mijlpalen = meting.mijlpalen
      ?.filter((mijlpaal) => !('oorspronkelijk' in mijlpaal))
      .map((mijlpaal) => ({
        ...mijlpaal,
        id: bekend.get(mijlpaal.wat.toLowerCase()) ?? `${mijlpaal.id}-${WOORD[editie]}`,
      }));
    for (const { wat, id } of mijlpalen ?? []) bekend.set(wat.toLowerCase(), id);
    return { tekst, meting: { editie, bronnen: meting['bronnen'], ...(mijlpalen?.length ? { mijlpalen } : {}) } };
  });
  return [eerste, ...later].reverse();
}

/** Everything real that can be said in an editie: metingen that refer to no other actie, and have a text. */
function voorbeelden(entries: readonly Entry<{ metingen: { editie: string }[] }>[]): Map<string, Voorbeeld[]> {
  const all = entries.flatMap(({ bestand, data }) => {
    const secties = sectiesVan(readMdxFile(readFileSync(bestand, 'utf8'), bestand).body);
    return data.metingen.flatMap((meting): Voorbeeld[] => {
      const { wachtOp: _, tegenspraak: __, correctie: ___, ...los } = meting as Meting;
      const tekst = secties.get(meting.editie);
      return tekst ? [{ meting: los, tekst }] : [];
    });
  });
  return Map.groupBy(all, ({ meting }) => meting.editie);
}

/** The text under each heading, as it was written. */
function sectiesVan(body: string): Map<string, string> {
  const parts = body.split(/^## (.+)$/m);
  const tekstVan = (part = '') => zonderSitelinks(part).trim();
  return new Map(parts.flatMap((part, i) => (i % 2 === 1 ? [[part.trim(), tekstVan(parts[i + 1])]] : [])));
}

/** A link within the site would lead to a page that this programme does not have. */
function zonderSitelinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1');
}

function schrijf(map: string, nummer: string, titel: string, velden: object, metingen: readonly Voorbeeld[]): void {
  // A value on one line, however long: the reader refuses what goes on below.
  const values = { nummer, titel, ...velden, metingen: metingen.map(({ meting }) => meting) };
  const frontmatter = stringify(values, { lineWidth: 0 });
  const tekst = metingen.map(({ meting, tekst: woorden }) => `## ${meting.editie}\n\n${woorden}\n`).join('\n');
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, `${naamBegin(nummer)}${slugVan(titel)}.mdx`), `---\n${frontmatter}---\n\n${tekst}`);
}

function een<T>(uit: readonly T[], kies: Willekeurig): T {
  return uit[Math.floor(kies() * uit.length)] as T;
}
