import { join } from 'node:path';
import type { Content, Entry, Item } from '../../src/domain/content.ts';
import { buildMonitor, type Actie, type Monitor, type Onderwerp } from '../../src/domain/monitor.ts';
import { readContent } from '../../src/read/read-content.ts';
import type { SiteData } from '../../src/schema/site.ts';
import type { ActieMeting, Bronverwijzing, Mijlpaal, OnderwerpMeting } from '../../src/schema/meting.ts';

/** Small pieces of content for the tests, valid unless a test breaks them. */

const FIXTURE = join(import.meta.dirname, '../fixtures/programma');

let read: Content | undefined;

/** The fixture programme as the reader reads it: a copy, so that a test may break it. */
export function fixtureContent(): Content {
  read ??= readContent(FIXTURE).content;
  return copy(read);
}

/** A copy of plain data; functions, which say where something stands, are shared. */
function copy<T>(value: T): T {
  if (value instanceof Set) return new Set(value) as T;
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner as unknown)])) as T;
}

export function fixtureMonitor(): Monitor {
  return buildMonitor(fixtureContent());
}

/** Where `locate` of a made entry says that a field is: the path itself, countable by its length. */
const locate: Entry<unknown>['locate'] = (path) => ({ regel: path.length + 1, kolom: 1 });

export function entry<T>(slug: string, data: T, extra: Partial<Entry<T>> = {}): Entry<T> {
  return {
    slug,
    bestand: `${slug}.mdx`,
    data,
    inleiding: '',
    secties: [],
    opmaak: undefined,
    alineas: [],
    sitelinks: [],
    bronLinks: [],
    locate,
    ...extra,
  };
}

export function item<T>(data: T): Item<T> {
  return { bestand: 'register.yaml', data, locate };
}

const BRONNEN: Bronverwijzing[] = [{ bron: 'monitor' }];

export function meting(editie: string, velden: Partial<ActieMeting> = {}): ActieMeting {
  return { editie, bronnen: BRONNEN, ...velden };
}

/** A milestone that is planned for the third quarter of 2023, where these fields do not say otherwise. */
export function mijlpaal(velden: Partial<Mijlpaal> = {}): Mijlpaal {
  const kwartaal = velden.datum === undefined ? '2023-Q3' : undefined;
  return { id: 'open', wat: 'Regeling gaat open', kwartaal, stand: 'gepland', ...velden };
}

const SITE: SiteData = {
  naam: 'Proefmonitor',
  lidwoord: 'de',
  bestandsnaam: 'proef',
  naamruimte: '2024:proef',
  omschrijving: 'een proef',
  vraag: { tijdens: 'Hoe gaat het?', daarna: 'Hoe ging het?' },
  eigenaar: 'het proefministerie',
  eigenSite: false,
  volksvertegenwoordiging: { naam: 'de proefkamer', kort: 'de kamer' },
  licentie: 'CC0-1.0',
  trefwoorden: ['proef'],
  themas: ['GOVE'],
  gebied: { naam: 'Proefland', adres: 'https://proef.example/land' },
  stoplichten: { onbekend: 'De kleur is niet bekend.' },
};

/** Content with one actielijn, one onderwerp and these acties. */
export function contentMet(acties: Entry<{ nummer: string; metingen: ActieMeting[] }>[]): Content {
  return {
    site: item(SITE),
    programma: entry('programma', {
      naam: 'Proef',
      afkorting: 'P',
      van: '2022-Q1',
      tot: '2025-Q4',
      metingen: [],
    }),
    actielijnen: [entry('1-lijn', { nummer: '1', titel: 'Lijn', metingen: [] })],
    onderwerpen: [
      entry('1-1-onderwerp', {
        nummer: '1.1',
        titel: 'Onderwerp',
        metingen: [{ editie: '2023-06', bronnen: BRONNEN, stoplicht: 'kleur-onbekend' }],
      }),
    ],
    acties: acties.map((each) => ({
      ...each,
      data: { titel: `Actie ${each.data.nummer}`, partijen: [], ...each.data },
    })),
    edities: [],
    paginas: [],
    bronnen: [],
    partijen: [],
    begrippen: [],
    cijfers: [],
    omleidingen: [],
    woorden: [],
    uitzonderingen: [],
    adressen: [],
    dodeKoppelingen: [],
    zegels: [],
    afgekeurd: new Set(),
  };
}

/** Acties of one onderwerp, each with these metingen, the newest first. */
export function actiesMet(...metingen: ActieMeting[][]): Actie[] {
  const acties = metingen.map((own, i) => entry(`1-1-${i + 1}-actie`, { nummer: `1.1.${i + 1}`, metingen: own }));
  return buildMonitor(contentMet(acties)).acties;
}

/** One actie with these metingen, the newest first. */
export function actieMet(metingen: ActieMeting[]): Actie {
  const [actie] = actiesMet(metingen);
  if (!actie) throw new Error('Er is geen actie gemaakt.');
  return actie;
}

/** One onderwerp with these metingen, the newest first. */
export function onderwerpMet(metingen: OnderwerpMeting[]): Onderwerp {
  const [onderwerp] = buildMonitor(contentMet([])).onderwerpen;
  if (!onderwerp) throw new Error('Er is geen onderwerp gemaakt.');
  return { ...onderwerp, metingen };
}

/** The element at an index; the fixture has it. */
export function nth<T>(list: readonly T[] | undefined, index = 0): T {
  const found = list?.at(index);
  if (found === undefined) throw new Error(`In de proefinhoud staat niets op plaats ${index}.`);
  return found;
}
