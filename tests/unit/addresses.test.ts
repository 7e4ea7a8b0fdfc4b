import { afterEach, describe, expect, test, vi } from 'vitest';

/** The addresses as they are with these settings: read anew, because settings are read once. */
async function met(env: { BASIS?: string; SITE?: string; REPO?: string; TAK?: string }) {
  vi.resetModules();
  vi.stubEnv('REPO', env.REPO);
  vi.stubEnv('TAK', env.TAK);
  vi.stubEnv('BASIS', env.BASIS);
  vi.stubEnv('SITE', env.SITE);
  return import('../../src/addresses.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Every address that readers may have kept, at the root of a host. */
const CONTRACT = [
  ['overzicht', '/'],
  ['actielijn', '/actielijnen/1-samen-vitaal-ouder-worden/'],
  ['onderwerp', '/onderwerpen/1-4-intergenerationeel-wonen/'],
  ['actie', '/acties/1-4-3-openstelling-regeling/'],
  ['omleiding', '/acties/1-4-3-oude-naam/'],
  ['meting', '/acties/1-4-3-openstelling-regeling/#2023-06'],
  ['planning', '/planning/'],
  ['tijdlijn', '/actielijnen/1-samen-vitaal-ouder-worden/tijdlijn.svg'],
  ['pdf', '/edities/2023-06/2023-06.pdf'],
  ['edities', '/edities/'],
  ['editie', '/edities/2023-06/'],
  ['wijzigingen', '/edities/2023-06/wijzigingen/'],
  ['verschuivingen', '/verschuivingen/'],
  ['agenda', '/agenda/'],
  ['actueel', '/actueel/'],
  ['cijfers', '/cijfers/'],
  ['partijen', '/partijen/'],
  ['partij', '/partijen/vws/'],
  ['begrippen', '/begrippen/'],
  ['begrip', '/begrippen/#wlz'],
  ['zoeken', '/zoeken/'],
  ['over', '/over/'],
  ['bron', '/over/#bron-monitor-2023-06'],
  ['legenda', '/over/#legenda'],
  ['fout', '/over/#fout-gevonden'],
  ['colofon', '/over/#colofon'],
  ['toegankelijkheid', '/toegankelijkheid/'],
  ['privacy', '/privacy/'],
  ['pagina', '/english/'],
  ['sitePlaatje', '/plaatjes/wozo-monitor.png'],
  ['ding', '/onderwerpen/1-4-intergenerationeel-wonen/'],
  ['openData', '/open-data/'],
  ['gegevensformaat', '/open-data/gegevensformaat/'],
  ['versie', '/versie.json'],
  ['controlegetallen', '/sha256sums.txt'],
  ['licenties', '/licenties.txt'],
  ['data', '/data/acties.json'],
  ['grafiek', '/data/grafieken/fase-per-editie.csv'],
  ['feed', '/actielijnen/1-samen-vitaal-ouder-worden/atom.xml'],
  ['kalender', '/agenda.ics'],
  ['inbedden', '/inbedden/actielijnen/1-samen-vitaal-ouder-worden/'],
  ['plaatje', '/plaatjes/onderwerpen/1-4-intergenerationeel-wonen.png'],
  ['bestand', '/icoon.svg'],
] as const;

function adressen({ adres }: Awaited<ReturnType<typeof met>>): Record<string, string> {
  const actie = adres.actie({ slug: '1-4-3-openstelling-regeling' });
  return {
    overzicht: adres.overzicht(),
    actielijn: adres.actielijn({ slug: '1-samen-vitaal-ouder-worden' }),
    onderwerp: adres.onderwerp({ slug: '1-4-intergenerationeel-wonen' }),
    actie,
    omleiding: adres.omleiding({ van: '/acties/1-4-3-oude-naam/' }),
    meting: adres.meting(actie, '2023-06'),
    planning: adres.planning(),
    tijdlijn: adres.tijdlijn(adres.actielijn({ slug: '1-samen-vitaal-ouder-worden' }), 'tijdlijn.svg'),
    pdf: adres.pdf(adres.editie({ id: '2023-06' })),
    grafiek: adres.grafiek('fase-per-editie.csv'),
    edities: adres.edities(),
    editie: adres.editie({ id: '2023-06' }),
    wijzigingen: adres.wijzigingen({ id: '2023-06' }),
    verschuivingen: adres.verschuivingen(),
    agenda: adres.agenda(),
    actueel: adres.actueel(),
    cijfers: adres.cijfers(),
    partijen: adres.partijen(),
    partij: adres.partij({ id: 'vws' }),
    begrippen: adres.begrippen(),
    begrip: adres.begrip('wlz'),
    zoeken: adres.zoeken(),
    over: adres.over(),
    bron: adres.bron({ id: 'monitor-2023-06' }),
    legenda: adres.legenda(),
    fout: adres.fout(),
    colofon: adres.colofon(),
    toegankelijkheid: adres.toegankelijkheid(),
    privacy: adres.privacy(),
    pagina: adres.pagina({ slug: 'english' }),
    ding: adres.ding({ soort: 'onderwerp', slug: '1-4-intergenerationeel-wonen' }),
    openData: adres.openData(),
    gegevensformaat: adres.gegevensformaat(),
    versie: adres.versie(),
    controlegetallen: adres.controlegetallen(),
    licenties: adres.licenties(),
    data: adres.data('acties.json'),
    feed: adres.feed({ slug: '1-samen-vitaal-ouder-worden' }),
    kalender: adres.kalender(),
    inbedden: adres.inbedden({ soort: 'actielijn', slug: '1-samen-vitaal-ouder-worden' }),
    sitePlaatje: adres.sitePlaatje({ bestandsnaam: 'wozo-monitor' }),
    plaatje: adres.plaatje({ soort: 'onderwerp', slug: '1-4-intergenerationeel-wonen' }),
    bestand: adres.bestand('icoon.svg'),
  };
}

describe('a bookmark keeps working', () => {
  test('at the root of a host', async () => {
    expect(adressen(await met({}))).toEqual(Object.fromEntries(CONTRACT));
  });

  test.each(['/wozo/', '/wozo', 'wozo', 'wozo/', '//wozo//'])('under a path, written as %s', async (BASIS) => {
    expect(adressen(await met({ BASIS }))).toEqual(
      Object.fromEntries(CONTRACT.map(([name, address]) => [name, `/wozo${address}`])),
    );
  });

  test('under a path of two parts', async () => {
    const { adres } = await met({ BASIS: '/vws/wozo/' });
    expect(adres.planning()).toBe('/vws/wozo/planning/');
  });

  test.each(['/', '', undefined])('an empty BASIS (%j) is the root', async (BASIS) => {
    const { adres } = await met({ BASIS });
    expect([adres.overzicht(), adres.planning()]).toEqual(['/', '/planning/']);
  });

  test('no address maker is without a test', async () => {
    const made = await met({});
    expect(Object.keys(made.adres).sort()).toEqual(CONTRACT.map(([name]) => name).toSorted());
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

  test('NU decides', async () => {
    expect(await nu({ NU: '2026-11-23', SOURCE_DATE_EPOCH: '0' })).toBe('2026-11-23');
  });

  test('otherwise SOURCE_DATE_EPOCH, as a day in Amsterdam', async () => {
    expect(await nu({ SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23, 23, 30) / 1000) })).toBe('2026-11-24');
  });

  test('a NU that is no day stops the build', async () => {
    await expect(nu({ NU: 'vandaag' })).rejects.toThrow('NU is "vandaag". Schrijf een dag als 2026-11-23.');
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
  test.each(['github.com/naam/wozo', 'http://github.com/naam/wozo', 'javascript:alert(1)', 'https://github.com'])(
    'is refused, in Dutch, when the repository is %s',
    async (REPO) => {
      await expect(met({ REPO })).rejects.toThrow(
        'Schrijf het hele adres, zoals https://github.com/naam/monitor.',
      );
    },
  );
});
