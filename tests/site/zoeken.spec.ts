import { expect, test, type Page, type Route } from '@playwright/test';
import { fileNames } from '../../src/read/files/content-files.ts';
import { gevallen } from '../gevallen.ts';
import { axeFouten } from './kijk/hulpmiddelen.ts';
import { steektUit } from './kijk/weergave.ts';
import { open } from './pagina.ts';
import { PAGINAS } from './paginas.ts';

interface Actie {
  url: string;
  actielijn: string;
  onderwerp: string;
  partijen: string[];
  /** Newest first; a later one may be silent about the status. */
  metingen: { editie: string; fase?: string; status?: string }[];
}

interface Gevallen {
  vragen: {
    wie: string;
    q: string;
    vindt?: string;
    eerste?: string;
    zegt?: string[];
    meldt?: string;
    leest?: string;
  }[];
  keuzes: { lijst: string; naam: string; waarde: string }[];
  storingen: { wat: string; pad: string; hoe: (keyof typeof HOE)[] }[];
}
const { vragen, keuzes, storingen } = gevallen(import.meta) as Gevallen;

test('wie ergens begint te zoeken, komt bij de resultaten', async ({ page }) => {
  const begin = PAGINAS.filter(({ naam }) => ['overzicht', 'actie', 'niet gevonden'].includes(naam));
  for (const { adres } of begin) {
    await page.goto(adres);
    await page.getByRole('banner').getByRole('searchbox', { name: 'Zoek in de monitor' }).fill('woondeals');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=woondeals');
  }
  await expect(page.getByRole('status')).toContainText('voor “woondeals”');
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await expect(page).toHaveTitle(/^“woondeals” - Zoeken/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('woondeals');
});

test.describe('wie zoekt, vindt', () => {
  test('wat hij zoekt, leest wat het is, en leest het als er iets niet is', async ({ page }) => {
    await page.goto('/zoeken/');
    for (const { wie, q, vindt, eerste, zegt = [], meldt = '', leest = '' } of vragen) {
      await test.step(`wie ${wie}`, async () => {
        await veld(page).fill(q);
        await expect(melding(page)).toContainText(`“${q}”`);
        await expect.soft(melding(page)).toContainText(meldt);
        await expect.soft(page.getByRole('main')).toContainText(leest);
        if (eerste) await expect.soft(resultaten(page).first()).toHaveText(new RegExp(eerste));
        if (vindt) await expect.soft(resultaat(page, new RegExp(vindt))).toBeVisible();
        for (const zin of zegt) await expect.soft(item(page, new RegExp(vindt ?? ''))).toContainText(zin);
        await expect.soft(page.getByRole('main').locator('img')).toHaveCount(0);
      });
    }
  });

  test('een begrip, met een link naar de uitleg', async ({ page }) => {
    await zoek(page, { q: 'actietafel' });
    await page.locator('#zoek-uitleg').getByRole('link', { name: 'Actietafel' }).click();
    await expect(page).toHaveURL(/\/begrippen\/#/);
    await expect(page.locator(':target')).toContainText('Actietafel');
  });

  test('wat hij met een tikfout schreef, en ziet wat daarvan is gemaakt', async ({ page }) => {
    await zoek(page, { q: 'mantelsorg' });
    await expect(melding(page)).toContainText('die lijken op “mantelsorg”');
    await expect(resultaat(page, '1.5.3')).toBeVisible();
    await page.getByRole('link', { name: 'mantelzorg', exact: true }).click();
    await expect(page).toHaveURL('/zoeken/?q=mantelzorg');
    await expect(melding(page)).toContainText('voor “mantelzorg”');
    await expect(page.getByText('Bedoelde u')).toHaveCount(0);
  });
});

test.describe('een resultaat zegt', () => {
  test('onder welke editie de woorden staan, met een link daarheen', async ({ page }) => {
    await zoek(page, { q: 'internetconsultatie' });
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/internetconsultatie/i);
    const deel = item(page, /^4\.1\.2/).getByRole('link', { name: 'juni 2023' });
    await expect(deel).toHaveAttribute('href', /\/acties\/4-1-2-[^#]+#2023-06$/);
    await deel.click();
    await expect(page.locator(':target')).toContainText('internetconsultatie');
  });

  test('niets dubbel: geen titel en geen naam van een editie in de tekst', async ({ page }) => {
    await zoek(page, { q: 'Openstelling regeling intergenerationeel wonen' });
    const tekst = (await item(page, /^1\.4\.3/).innerText()).replace(/\s+/g, ' ');
    expect(tekst.match(/Openstelling regeling intergenerationeel wonen/g)).toHaveLength(1);
    expect(tekst).not.toContain('2023-06');
  });
});

test.describe('wie kiest waarbinnen hij zoekt, krijgt alleen dat en ziet zijn keuze staan', () => {
  test('uit elke lijst', async ({ page, request }) => {
    test.slow();
    const acties = (await (await request.get('/data/acties.json')).json()) as Actie[];
    for (const { lijst, naam, waarde } of keuzes) {
      await zoek(page, { [naam]: waarde });
      await openFilters(page);
      await expect.soft(page.getByLabel(lijst, { exact: true })).toHaveValue(waarde);
      const adressen = (await alleResultaten(page)).filter((adres) => adres.startsWith('/acties/'));
      const verwacht = acties.filter((actie) => waardenVan(actie)[naam]?.includes(waarde));
      expect.soft(verwacht.length, lijst).toBeGreaterThan(0);
      expect.soft(adressen.sort(), lijst).toEqual(verwacht.map(({ url }) => new URL(url).pathname).sort());
    }
  });

  test('samen met een woord, na opnieuw zoeken nog steeds, tot hij haar met één link weghaalt', async ({ page }) => {
    await zoek(page, { q: 'volkshuisvestingsprogramma', status: 'afwijking' });
    await expect(resultaat(page, '4.4.1')).toBeVisible();
    await veld(page).fill('wetsvoorstel');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=wetsvoorstel&status=afwijking');
    await expect(resultaat(page, '4.1.2')).toBeVisible();
    await openFilters(page);
    await expect(page.getByLabel('Planning', { exact: true })).toHaveValue('afwijking');
    await page.getByRole('link', { name: 'Planning: Afwijking van planning, haal dit filter weg' }).click();
    await expect(page).toHaveURL('/zoeken/?q=wetsvoorstel');
    await expect(page.getByRole('list', { name: 'Gekozen filters' })).toBeHidden();
  });

  test('en bij elke keuze staat hoeveel er overblijft', async ({ page }) => {
    await zoek(page, { q: 'zorgtechnologie' });
    await openFilters(page);
    const soort = page.getByLabel('Soort', { exact: true });
    const keuze = (await soort.getByRole('option', { name: /^Actie \(/ }).textContent()) ?? '';
    const [, aantal = ''] = /\((\d+)\)/.exec(keuze) ?? [];
    await soort.selectOption('actie');
    await expect(melding(page)).toContainText(`${aantal} resultaten`);
    await expect(page).toHaveURL('/zoeken/?q=zorgtechnologie&soort=actie');
    await expect(
      page.getByLabel('Onderwerp', { exact: true }).getByRole('option', { name: /^1\.1 .*\(0\)$/ }),
    ).toBeDisabled();
  });

  test('in een andere volgorde', async ({ page }) => {
    await zoek(page, { q: 'subsidie', soort: 'actie', sorteer: 'nummer' });
    const nummers = (await resultaten(page).allTextContents()).map((titel) => titel.split(' ')[0] ?? '');
    expect(nummers).toEqual(nummers.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true })));
    await zoek(page, { soort: 'actie', sorteer: 'nieuwste' });
    await expect(page.getByText(/Stand van februari 2026/).first()).toBeVisible();
  });
});

test.describe('wie typt, ziet de resultaten meteen', () => {
  test('en wie ze niet ziet, hoort het een keer, als hij klaar is met typen', async ({ page }) => {
    await page.goto('/zoeken/');
    await page.getByRole('status').evaluate((status) => {
      const gehoord: string[] = [];
      new MutationObserver(() => gehoord.push(status.textContent)).observe(status, { childList: true });
      Object.assign(window, { gehoord });
    });
    await veld(page).pressSequentially('reablement', { delay: 60 });
    await expect(page.getByRole('status')).toContainText('voor “reablement”');
    expect(await page.evaluate(() => (window as unknown as { gehoord: string[] }).gehoord)).toHaveLength(1);
  });

  test('boven in het venster, en het adres gaat mee, met een stap per Enter en niet per letter', async ({ page }) => {
    await page.goto('/');
    await page.goto('/zoeken/');
    await veld(page).pressSequentially('woondeals', { delay: 20 });
    await expect(melding(page)).toContainText('voor “woondeals”');
    await expect(page).toHaveURL('/zoeken/?q=woondeals');
    expect((await resultaten(page).first().boundingBox())?.y).toBeLessThan(420);
    await page.goBack();
    await expect(page).toHaveURL('/zoeken/');
    await expect(gevonden(page)).toBeHidden();
    await expect(veld(page)).toHaveValue('');
    await page.goForward();
    await expect(veld(page)).toHaveValue('woondeals');
    await expect(resultaat(page, '4.1.3')).toBeVisible();

    await veld(page).fill('reablement');
    await page.keyboard.press('Enter');
    await expect(melding(page)).toContainText('voor “reablement”');
    await veld(page).fill('woningen');
    await expect(melding(page)).toContainText('voor “woningen”');
    await page.goBack();
    await expect(veld(page)).toHaveValue('reablement');
    await expect(melding(page)).toContainText('voor “reablement”');
  });

  test('en een laat antwoord op een oude vraag verdringt het nieuwe niet', async ({ page }) => {
    await zoek(page, { q: 'zorg' });
    let laat: (() => void) | undefined;
    await page.context().route('**/pagefind/fragment/**', async (route) => {
      if (!laat) await new Promise<void>((resolve) => (laat = resolve));
      await route.continue();
    });
    await veld(page).fill('woningen');
    await expect.poll(() => laat).toBeDefined();
    await veld(page).fill('reablement');
    await expect(melding(page)).toContainText('voor “reablement”');
    const oud = page.waitForResponse('**/pagefind/fragment/**');
    laat?.();
    await (await oud).finished();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await melding(page).textContent()).toContain('voor “reablement”');
    await expect(resultaten(page).first()).toContainText('eablement');
  });
});

test.describe('wie niets vindt, leest dat', () => {
  test('en krijgt raad en alles wat er is', async ({ page }) => {
    await zoek(page, { q: 'xyzzyplugh' });
    await expect(melding(page)).toHaveText('Niets gevonden voor “xyzzyplugh”.');
    await expect(resultaten(page)).toHaveCount(0);
    const begrippen = page.getByRole('link', { name: 'Bekijk de begrippen en afkortingen' });
    await expect(begrippen).toHaveAttribute('href', '/begrippen/');
    await verwachtAlles(page);
  });

  test('en kan ruimer zoeken: zonder filters', async ({ page }) => {
    await zoek(page, { q: 'woondeals', partij: 'vilans' });
    await page.getByRole('link', { name: 'Zoek “woondeals” zonder filters' }).click();
    await expect(page).toHaveURL('/zoeken/?q=woondeals');
    await expect(resultaat(page, '4.1.3')).toBeVisible();
  });
});

test('wie een foute keuze in het adres heeft, leest wat er niet is, met rare tekens als tekst', async ({ page }) => {
  await zoek(page, { q: 'woondeals', partij: '<img src=x onerror=alert(1)>' });
  await expect(page.getByText('In het adres staat bij partij: “<img src=x onerror=alert(1)>”.')).toBeVisible();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  await expect(resultaat(page, '4.1.3')).toBeVisible();
});

test.describe('wie meer resultaten heeft dan op één pagina passen', () => {
  test('gaat met het toetsenbord naar de volgende en leest daar verder', async ({ page }) => {
    await zoek(page, { q: 'zorg' });
    await expect(resultaten(page)).toHaveCount(10);
    const eerste = (await resultaten(page).first().textContent()) ?? '';
    const volgende = page.getByRole('link', { name: 'Volgende pagina' });
    await expect(volgende).toHaveAttribute('href', '?q=zorg&pagina=2');
    await volgende.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=zorg&pagina=2');
    await expect(melding(page)).toContainText('Pagina 2 van');
    await expect(page.getByRole('heading', { name: 'Resultaten' })).toBeFocused();
    await expect(resultaten(page).filter({ hasText: eerste })).toHaveCount(0);
    await page.goBack();
    await expect(resultaten(page).first()).toHaveText(eerste);
  });

  test('komt met een adres op de goede pagina, en met een te hoge op de laatste', async ({ page }) => {
    await zoek(page, { q: 'zorg', pagina: '2' });
    await expect(page.locator('[aria-current=page]').filter({ hasText: '2' })).toBeVisible();
    await zoek(page, { q: 'actietafels', pagina: '99' });
    // Who does not see the results hears how many there are.
    await expect(melding(page)).toHaveText(`${await resultaten(page).count()} resultaten voor “actietafels”.`);
  });
});

test('wie op / drukt, staat in het zoekveld en typt daar gewoon een streep, tenzij hij die toets heeft uitgezet', async ({
  page,
}) => {
  await page.goto('/partijen/vws/');
  const kop = page.getByRole('searchbox', { name: 'Zoek in de monitor' });
  await page.keyboard.press('/');
  await expect(kop).toBeFocused();
  await kop.fill('en');
  await kop.press('/');
  await expect(kop).toHaveValue('en/');
  await page.goto('/zoeken/');
  await page.getByRole('button', { name: 'Zet deze toets uit' }).click();
  await page.goto('/partijen/');
  await page.keyboard.press('/');
  await expect(kop).not.toBeFocused();
  await page.goto('/zoeken/?q=zorg');
  await page.getByRole('button', { name: 'Zet de toets / aan' }).click();
  await page.keyboard.press('/');
  await expect(veld(page)).toBeFocused();
});

/** What comes instead of a file: nothing, an error, a page, or a damaged file that seems fine. */
const HOE = {
  geweigerd: (route) => route.fulfill({ status: 403 }),
  afgebroken: (route) => route.abort(),
  weg: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Niet gevonden</h1>' }),
  leeg: (route) => route.fulfill({ status: 200, body: '' }),
  pagina: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Inloggen</h1>' }),
  afgekapt: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  beschadigd: async (route) => {
    const response = await route.fetch();
    const body = Buffer.from(await response.body());
    for (let i = 20; i < body.length; i += 7) body[i] = (body[i] ?? 0) ^ 0x55;
    await route.fulfill({ response, body });
  },
} satisfies Record<string, (route: Route) => Promise<void>>;

for (const { wat, pad, hoe } of storingen) {
  test(`wie door een storing niet kan zoeken, leest dat en krijgt alles wat er is: ${wat}`, async ({ page }) => {
    test.slow();
    const fouten = foutenOp(page);
    for (const wijze of hoe) {
      await test.step(wijze, async () => {
        await page.context().unroute(pad);
        await page.context().route(pad, HOE[wijze]);
        await open(page, '/zoeken/?q=actietafels');
        await verwachtAlles(page, 'Zoeken lukt nu niet.');
      });
    }
    expect(fouten).toEqual([]);
  });
}

test('wie zoekt terwijl de site wordt vernieuwd, vindt in de nieuwe, en leest dat zoeken niet lukt als het een mengsel blijft', async ({
  page,
}) => {
  // As many times as this, the table of the version before comes with the index of this one.
  let keren = 1;
  await page.context().route('**/pagefind/paginas.json', async (route) => {
    const response = await route.fetch();
    const tabel = (await response.json()) as object;
    await route.fulfill({ response, json: keren-- > 0 ? { ...tabel, index: 'nl_vorige', pages: [] } : tabel });
  });
  await zoek(page, { q: 'actietafels' });
  await expect(resultaat(page, '4.1.1')).toBeVisible();
  keren = 99;
  await open(page, '/zoeken/?q=actietafels');
  await verwachtAlles(page, 'Zoeken lukt nu niet.');
});

test('wie lang moet wachten, krijgt alvast alles wat er is, en daarna toch de resultaten', async ({ page }) => {
  let verder: () => void = () => undefined;
  const wacht = new Promise<void>((resolve) => (verder = resolve));
  await page.context().route('**/pagefind/index/**', async (route) => {
    await wacht;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('/zoeken/?q=actietafels');
  await expect(melding(page)).toHaveText('Bezig met zoeken …');
  await page.clock.fastForward(5000);
  await verwachtAlles(page, 'Zoeken duurt lang.');
  verder();
  await page.clock.runFor(1000);
  await expect(resultaat(page, '4.1.1')).toBeVisible();
});

test('wie onderweg geen verbinding meer heeft, leest dat, en kan verder als die terug is', async ({ page }) => {
  const fouten = foutenOp(page);
  await zoek(page, { q: 'actietafels' });
  await page.context().setOffline(true);
  await veld(page).fill('verpleeghuizen');
  await verwachtAlles(page, 'Zoeken lukt nu niet.');
  await page.context().setOffline(false);
  await veld(page).press('Enter');
  await expect(melding(page)).toContainText('voor “verpleeghuizen”');
  expect(fouten).toEqual([]);
});

test('wie op een telefoon zoekt, hoeft niet opzij te schuiven en stuit op niets', async ({ page }) => {
  const gemeld: string[] = [];
  page.on('console', (bericht) => {
    if (bericht.type() !== 'log') gemeld.push(bericht.text());
  });
  await page.setViewportSize({ width: 320, height: 700 });
  for (const adres of ['/zoeken/?q=zorg&pagina=2', '/zoeken/?q=xyzzyplugh&status=afwijking']) {
    await open(page, adres);
    await openFilters(page);
    expect.soft(await steektUit(page), adres).toEqual([]);
    expect.soft(await axeFouten(page, 'light'), adres).toEqual([]);
  }
  expect(gemeld).toEqual([]);
});

test.describe('wie JavaScript uit heeft', () => {
  test.use({ javaScriptEnabled: false });

  test('leest waarom zoeken niet gaat en krijgt alles wat er is', async ({ page }) => {
    await page.goto('/zoeken/?q=actietafels');
    // Not getByText: it passes over noscript.
    expect(await page.getByRole('main').innerText()).toContain('Zoeken werkt alleen met JavaScript.');
    await verwachtAlles(page);
  });
});

async function zoek(page: Page, vraag: Record<string, string>): Promise<void> {
  await open(page, `/zoeken/?${new URLSearchParams(vraag)}`);
  await expect(melding(page)).toContainText(/resulta|Niets/);
}

const melding = (page: Page) => page.locator('#zoek-melding');
const veld = (page: Page) => page.getByLabel('Wat zoekt u?');
const openFilters = (page: Page) => page.getByText('Filters en volgorde').click();
const gevonden = (page: Page) => page.getByRole('region', { name: 'Resultaten' });

/** The links of the results, in order. */
const resultaten = (page: Page) => gevonden(page).getByRole('heading', { level: 3 }).getByRole('link');
const resultaat = (page: Page, titel: string | RegExp) => resultaten(page).filter({ hasText: titel });

/** The whole of one result: its heading and all that stands under it. */
const item = (page: Page, titel: RegExp) =>
  gevonden(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: titel }) });

/** The addresses of all results, over all pages. */
async function alleResultaten(page: Page): Promise<string[]> {
  const volgende = page.getByRole('link', { name: 'Volgende pagina' });
  const adressen: string[] = [];
  for (;;) {
    const eerste = (await resultaten(page).first().textContent()) ?? '';
    const links = await resultaten(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    adressen.push(...links);
    if ((await volgende.count()) === 0) return adressen;
    await volgende.click();
    await expect(resultaten(page).first()).not.toHaveText(eerste);
  }
}

/** @param waarom what is said of the search, when that is why all is shown */
async function verwachtAlles(page: Page, waarom?: string): Promise<void> {
  if (waarom) await expect.soft(melding(page)).toHaveText(`${waarom} Hieronder staan alle onderwerpen en acties.`);
  const alles = page.getByRole('region', { name: 'Alle onderwerpen en acties' });
  for (const map of ['onderwerpen', 'acties'] as const) {
    await expect(alles.locator(`a[href^="/${map}/"]:visible`)).toHaveCount(fileNames('content', map).length);
  }
}

/** What the scripts of the page fail on from now on. */
function foutenOp(page: Page): string[] {
  const fouten: string[] = [];
  page.on('pageerror', ({ message }) => fouten.push(message));
  return fouten;
}

/** By which choice of each list an actie is found. */
function waardenVan({ actielijn, onderwerp, partijen, metingen }: Actie): Record<string, (string | undefined)[]> {
  return {
    actielijn: [actielijn],
    onderwerp: [onderwerp],
    status: [metingen.find(({ status }) => status)?.status],
    partij: partijen,
    editie: metingen.map(({ editie }) => editie),
    fase: [metingen.find(({ fase }) => fase)?.fase],
    soort: ['actie'],
  };
}
