import { afterEach, describe, expect, test, vi } from 'vitest';
import type { adres } from '../../src/addresses.ts';

type Adres = typeof adres;

/** The addresses as they are with these settings: read anew, because settings are read once. */
async function met(env: { BASIS?: string; SITE?: string; REPO?: string; TAK?: string }) {
  vi.resetModules();
  for (const name of ['REPO', 'TAK', 'BASIS', 'SITE'] as const) vi.stubEnv(name, env[name]);
  return import('../../src/addresses.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const ACTIELIJN = { soort: 'actielijn', slug: '1-samen-vitaal-ouder-worden' } as const;
const ONDERWERP = { soort: 'onderwerp', slug: '1-4-intergenerationeel-wonen' } as const;
const ACTIE = { slug: '1-4-3-openstelling-regeling' };
const EDITIE = { id: '2023-06' };

/** Every address that readers may have kept, at the root of a host. No maker of addresses is without a line. */
const CONTRACT: Record<keyof Adres, [make: (adres: Adres) => string, address: string]> = {
  overzicht: [(adres) => adres.overzicht(), '/'],
  actielijn: [(adres) => adres.actielijn(ACTIELIJN), '/actielijnen/1-samen-vitaal-ouder-worden/'],
  onderwerp: [(adres) => adres.onderwerp(ONDERWERP), '/onderwerpen/1-4-intergenerationeel-wonen/'],
  actie: [(adres) => adres.actie(ACTIE), '/acties/1-4-3-openstelling-regeling/'],
  omleiding: [(adres) => adres.omleiding({ van: '/acties/1-4-3-oude-naam/' }), '/acties/1-4-3-oude-naam/'],
  ding: [(adres) => adres.ding(ONDERWERP), '/onderwerpen/1-4-intergenerationeel-wonen/'],
  meting: [(adres) => adres.meting(adres.actie(ACTIE), '2023-06'), '/acties/1-4-3-openstelling-regeling/#2023-06'],
  planning: [(adres) => adres.planning(), '/planning/'],
  pdf: [(adres) => adres.pdf(adres.editie(EDITIE)), '/edities/2023-06/2023-06.pdf'],
  tijdlijn: [(adres) => adres.tijdlijn(adres.planning(), 'tijdlijn.svg'), '/planning/tijdlijn.svg'],
  edities: [(adres) => adres.edities(), '/edities/'],
  editie: [(adres) => adres.editie(EDITIE), '/edities/2023-06/'],
  later: [(adres) => adres.later({ id: '2023-06' }), '/edities/2023-06/#later'],
  wijzigingen: [(adres) => adres.wijzigingen(EDITIE), '/edities/2023-06/wijzigingen/'],
  verschuivingen: [(adres) => adres.verschuivingen(), '/verschuivingen/'],
  agenda: [(adres) => adres.agenda(), '/agenda/'],
  actueel: [(adres) => adres.actueel(), '/actueel/'],
  cijfer: [(adres) => adres.cijfer('woningen'), '/cijfers/#woningen'],
  cijfers: [(adres) => adres.cijfers(), '/cijfers/'],
  partijen: [(adres) => adres.partijen(), '/partijen/'],
  partij: [(adres) => adres.partij({ id: 'vws' }), '/partijen/vws/'],
  begrippen: [(adres) => adres.begrippen(), '/begrippen/'],
  begrip: [(adres) => adres.begrip('wlz'), '/begrippen/#wlz'],
  zoeken: [(adres) => adres.zoeken(), '/zoeken/'],
  over: [(adres) => adres.over(), '/over/'],
  toegankelijkheid: [(adres) => adres.toegankelijkheid(), '/toegankelijkheid/'],
  privacy: [(adres) => adres.privacy(), '/privacy/'],
  pagina: [(adres) => adres.pagina({ slug: 'english' }), '/english/'],
  bron: [(adres) => adres.bron({ id: 'monitor-2023-06' }), '/over/#bron-monitor-2023-06'],
  legenda: [(adres) => adres.legenda(), '/over/#legenda'],
  openData: [(adres) => adres.openData(), '/open-data/'],
  gegevensformaat: [(adres) => adres.gegevensformaat(), '/open-data/gegevensformaat/'],
  fout: [(adres) => adres.fout(), '/over/#fout-gevonden'],
  colofon: [(adres) => adres.colofon(), '/over/#colofon'],
  versie: [(adres) => adres.versie(), '/versie.json'],
  controlegetallen: [(adres) => adres.controlegetallen(), '/sha256sums.txt'],
  licenties: [(adres) => adres.licenties(), '/licenties.txt'],
  data: [(adres) => adres.data('acties.json'), '/data/acties.json'],
  grafiek: [(adres) => adres.grafiek('fase-per-editie.csv'), '/data/grafieken/fase-per-editie.csv'],
  feed: [(adres) => adres.feed(ACTIELIJN), '/actielijnen/1-samen-vitaal-ouder-worden/atom.xml'],
  kalender: [(adres) => adres.kalender(), '/agenda.ics'],
  inbedden: [(adres) => adres.inbedden(ACTIELIJN), '/inbedden/actielijnen/1-samen-vitaal-ouder-worden/'],
  plaatje: [(adres) => adres.plaatje(ONDERWERP), '/plaatjes/onderwerpen/1-4-intergenerationeel-wonen.png'],
  sitePlaatje: [(adres) => adres.sitePlaatje({ bestandsnaam: 'wozo-monitor' }), '/plaatjes/wozo-monitor.png'],
  bestand: [(adres) => adres.bestand('icoon.svg'), '/icoon.svg'],
};

describe('a bookmark keeps working', () => {
  test.each<[path: string, basis: string | undefined]>([
    ['', undefined],
    ['', ''],
    ['', '/'],
    ...['/wozo/', '/wozo', 'wozo', 'wozo/', '//wozo//'].map((basis): [string, string] => ['/wozo', basis]),
    ['/vws/wozo', '/vws/wozo/'],
  ])('under "%s", written as %j', async (path, BASIS) => {
    const { adres } = await met({ BASIS });
    const lines = Object.entries(CONTRACT);
    expect(lines.map(([name, [make]]) => [name, make(adres)])).toEqual(
      lines.map(([name, [, address]]) => [name, `${path}${address}`]),
    );
  });
});

describe('a feed or data file holds whole addresses', () => {
  test.each([
    [{}, 'http://localhost:4321/planning/'],
    [{ SITE: 'https://voorbeeld.example' }, 'https://voorbeeld.example/planning/'],
    [{ SITE: 'https://voorbeeld.example/' }, 'https://voorbeeld.example/planning/'],
    [{ SITE: 'https://voorbeeld.example', BASIS: '/wozo/' }, 'https://voorbeeld.example/wozo/planning/'],
  ])('%j: %s', async (env, address) => {
    const { absoluut, adres } = await met(env);
    expect(absoluut(adres.planning())).toBe(address);
  });
});

describe('the day of a build is one value', () => {
  async function nu(env: Record<string, string | undefined>): Promise<string> {
    vi.resetModules();
    for (const name of ['NU', 'SOURCE_DATE_EPOCH']) vi.stubEnv(name, env[name]);
    return (await import('../../src/settings.ts')).NU;
  }

  test.each([
    ['NU decides', { NU: '2026-11-23', SOURCE_DATE_EPOCH: '1000000000' }, '2026-11-23'],
    [
      'else SOURCE_DATE_EPOCH, in Amsterdam',
      { SOURCE_DATE_EPOCH: `${Date.UTC(2026, 10, 23, 23, 30) / 1000}` },
      '2026-11-24',
    ],
  ])('%s', async (_, env, day) => {
    expect(await nu(env)).toBe(day);
  });
});

describe('the way to the file behind a page', () => {
  const BESTAND = 'content/acties/1/1-1-1-naam.mdx';
  test('is not there where no repository is set', async () => {
    expect((await met({})).bewerkLinks(BESTAND)).toBeUndefined();
  });
  test.each(['https://github.com/naam/wozo', 'https://github.com/naam/wozo/', 'https://github.com/naam/wozo.git'])(
    'is made of %s and the branch',
    async (REPO) => {
      expect((await met({ REPO, TAK: 'publiek' })).bewerkLinks(BESTAND)).toEqual({
        lezen: `https://github.com/naam/wozo/blob/publiek/${BESTAND}`,
        bewerken: `https://github.com/naam/wozo/edit/publiek/${BESTAND}`,
        geschiedenis: `https://github.com/naam/wozo/commits/publiek/${BESTAND}`,
      });
    },
  );
});
