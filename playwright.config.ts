import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { echteOmgeving, vindBrowser } from './scripts/setup/browser.mjs';

// Not 4321: the tests run beside an `npm start` that is still open. TESTPOORT lets two copies test side by side.
const poort = process.env['TESTPOORT'] ?? '4331';
const baseURL = `http://localhost:${poort}`;

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: availableParallelism(),
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // Making a window takes longer than most tests; Playwright clears the one that it has for the next test.
    reuseContext: true,
    // A colour that is still fading has another contrast than the one that a reader gets.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: vindBrowser(echteOmgeving()),
          // No sandbox: in a container Chromium cannot make one. The rest keeps the browser off the network.
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    // --ignore-lock: in the foreground, also beside another preview of this folder.
    command: `npx astro preview --port ${poort} --ignore-lock`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
