import { expect, test, type Page } from '@playwright/test';
import { open } from './pagina.ts';
import { PAGINAS } from './paginas.ts';

interface Actie {
  url: string;
  actielijn: string;
  onderwerp: string;
  partijen: string[];
  /** Newest first; a later one may be silent about the status. */
  metingen: { status?: string }[];
}

const TITEL = 'Inbedding bij het wetsvoorstel versterking regie op de ouderenhuisvesting';

test('wie ergens begint te zoeken, komt bij de resultaten', async ({ page }) => {
  const begin = PAGINAS.filter(({ naam }) => ['overzicht', 'actie', 'zoekresultaten', 'niet gevonden'].includes(naam));
  for (const { adres } of begin) {
    await page.goto(adres);
    await page.getByRole('banner').getByRole('searchbox', { name: 'Zoek in de monitor' }).fill('woondeals');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=woondeals');
  }
  await expect(page.getByRole('status')).toContainText('voor “woondeals”');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('woondeals');
});

test.describe('wie zoekt, vindt', () => {
  test('een actie met haar titel: als eerste', async ({ page }) => {
    await zoek(page, { q: TITEL });
    await expect(resultaten(page).first()).toHaveAccessibleName(`4.1.2 ${TITEL}`);
  });

  test('een actie met een woord uit haar tekst', async ({ page }) => {
    await zoek(page, { q: 'internetconsultatie' });
    await expect(resultaat(page, '4.1.2')).toBeVisible();
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/internetconsultatie/i);
  });

  test('een partij met haar naam en met haar afkorting', async ({ page }) => {
    for (const q of ['Raad van State', 'VWS']) {
      await zoek(page, { q });
      await expect(resultaat(page, /^(Raad van State|Ministerie van Volksgezondheid)/).first()).toBeVisible();
    }
  });

  test('een begrip, met een link naar de uitleg', async ({ page }) => {
    await zoek(page, { q: 'actietafel' });
    await resultaat(page, 'Actietafel').first().click();
    await expect(page).toHaveURL(/\/begrippen\/#/);
    await expect(page.locator(':target')).toContainText('Actietafel');
  });

  test('een woord in een andere vorm', async ({ page }) => {
    await zoek(page, { q: 'woondeal' });
    await expect(resultaat(page, '4.1.3')).toBeVisible();
  });
});

test.describe('wie kiest waarbinnen hij zoekt, krijgt alleen dat en ziet zijn keuze staan', () => {
  const KEUZES = [
    { label: 'Actielijn', naam: 'actielijn', waarde: '3', hoort: (actie: Actie) => actie.actielijn === '3' },
    { label: 'Onderwerp', naam: 'onderwerp', waarde: '4.3', hoort: (actie: Actie) => actie.onderwerp === '4.3' },
    {
      label: 'Planning',
      naam: 'status',
      waarde: 'afwijking',
      hoort: ({ metingen }: Actie) => metingen.find(({ status }) => status)?.status === 'afwijking',
    },
    {
      label: 'Partij',
      naam: 'partij',
      waarde: 'raad-van-state',
      hoort: ({ partijen }: Actie) => partijen.includes('raad-van-state'),
    },
  ];
  for (const { naam, label, waarde, hoort } of KEUZES) {
    test(label, async ({ page, request }) => {
      const acties = (await (await request.get('/data/acties.json')).json()) as Actie[];
      await zoek(page, { [naam]: waarde });
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(waarde);
      const meer = page.getByRole('button', { name: 'Toon meer resultaten' });
      for (let n = await resultaten(page).count(); await meer.isVisible(); n = await resultaten(page).count()) {
        await meer.click();
        await expect(resultaten(page)).not.toHaveCount(n);
      }
      const gevonden = await resultaten(page).evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      const verwacht = acties.filter(hoort).map(({ url }) => new URL(url).pathname);
      expect(verwacht.length).toBeGreaterThan(0);
      expect(gevonden.filter((adres) => adres.startsWith('/acties/')).sort()).toEqual(verwacht.sort());
    });
  }

  test('samen met een woord, en na opnieuw zoeken nog steeds', async ({ page }) => {
    await zoek(page, { q: 'volkshuisvestingsprogramma', status: 'afwijking' });
    await expect(resultaat(page, '4.4.1')).toBeVisible();
    await page.getByLabel('Wat zoekt u?').fill('wetsvoorstel');
    await page.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click();
    await expect(page).toHaveURL(/q=wetsvoorstel.*status=afwijking/);
    await expect(resultaat(page, '4.1.2')).toBeVisible();
    await expect(page.getByLabel('Planning', { exact: true })).toHaveValue('afwijking');
  });
});

test('wie niet ziet dat er resultaten zijn, hoort hoeveel het er zijn', async ({ page }) => {
  await zoek(page, { q: 'actietafels' });
  const aantal = await resultaten(page).count();
  await expect(page.getByRole('status')).toHaveText(`${aantal} resultaten voor “actietafels”.`);
});

test('wie niets vindt, leest dat en krijgt alles wat er is', async ({ page }) => {
  await zoek(page, { q: 'xyzzyplugh' });
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xyzzyplugh”');
  await expect(resultaten(page)).toHaveCount(0);
  await verwachtAlles(page);
});

test('wie een foute keuze in het adres heeft, leest dat er niets is', async ({ page }) => {
  await zoek(page, { partij: 'bestaat-niet' });
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
});

test('wie rare tekens zoekt, krijgt ze terug als tekst', async ({ page }) => {
  await zoek(page, { q: '<img src=x onerror=alert(1)>' });
  await expect(page.getByRole('status')).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('wie het toetsenbord gebruikt, haalt meer resultaten op en gaat daar verder', async ({ page }) => {
  await zoek(page, { q: 'zorg' });
  await expect(resultaten(page)).toHaveCount(10);
  const meer = page.getByRole('button', { name: 'Toon meer resultaten' });
  await meer.focus();
  await page.keyboard.press('Enter');
  await expect(resultaten(page)).toHaveCount(20);
  await expect(resultaten(page).nth(10)).toBeFocused();
});

test('wie alle resultaten heeft opgehaald, ziet geen knop meer', async ({ page }) => {
  await zoek(page, { status: 'herbeoordeling' });
  await expect(page.getByRole('button', { name: 'Toon meer resultaten' })).toBeHidden();
});

const STORINGEN = [
  { wat: 'niets van de zoekmachine', pad: '**/pagefind/**' },
  { wat: 'geen WebAssembly', pad: '**/pagefind/*.pagefind' },
  { wat: 'geen deel van de index', pad: '**/pagefind/index/**' },
  { wat: 'geen stukjes tekst', pad: '**/pagefind/fragment/**' },
];
for (const { wat, pad } of STORINGEN) {
  for (const hoe of ['geweigerd', 'afgebroken'] as const) {
    test(`wie door een storing niet kan zoeken, leest dat en krijgt alles wat er is: ${wat}, ${hoe}`, async ({
      page,
    }) => {
      const fouten: string[] = [];
      page.on('pageerror', ({ message }) => fouten.push(message));
      await page
        .context()
        .route(pad, (route) => (hoe === 'geweigerd' ? route.fulfill({ status: 403 }) : route.abort()));
      await open(page, '/zoeken/?q=actietafels');
      await expect(page.getByRole('status')).toHaveText(
        'Zoeken lukt nu niet. Hieronder staan alle onderwerpen en acties.',
      );
      await verwachtAlles(page);
      expect(fouten).toEqual([]);
    });
  }
}

test.describe('wie JavaScript uit heeft', () => {
  test.use({ javaScriptEnabled: false });

  test('leest waarom zoeken niet gaat en krijgt alles wat er is', async ({ page }) => {
    await page.goto('/zoeken/?q=actietafels');
    // Not getByText: it passes over noscript.
    expect(await page.getByRole('main').innerText()).toContain('Zoeken werkt alleen met JavaScript.');
    for (const kop of await page.locator('summary').all()) await kop.click();
    await verwachtAlles(page);
  });
});

async function zoek(page: Page, vraag: Record<string, string>): Promise<void> {
  await open(page, `/zoeken/?${new URLSearchParams(vraag)}`);
  await expect(page.getByRole('status')).toContainText(/resulta|Niets/);
}

/** The links of the results, in order. */
function resultaten(page: Page) {
  return page.getByRole('region', { name: 'Resultaten' }).getByRole('heading', { level: 3 }).getByRole('link');
}

function resultaat(page: Page, titel: string | RegExp) {
  return resultaten(page).filter({ hasText: titel });
}

async function verwachtAlles(page: Page): Promise<void> {
  const links = page.getByRole('region', { name: 'Alle onderwerpen en acties' }).getByRole('link');
  await expect(links.filter({ hasText: TITEL })).toBeVisible();
  const adressen = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const per = (map: string) => adressen.filter((adres) => adres.startsWith(`/${map}/`)).length;
  expect([per('actielijnen'), per('onderwerpen'), per('acties')]).toEqual([5, 34, 103]);
}
