import { expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { kleurenUit } from '../../src/draw/colours.ts';
import { serialize } from '../../src/draw/svg.ts';
import { tijdlijnSvg } from '../../src/draw/timeline-svg.ts';
import { TIJDLIJN_KOLOMMEN, tijdlijnRegels } from '../../src/exports/tijdlijn-csv.ts';
import { nieuwsteEditie } from '../../src/domain/stand.ts';
import { fixtureMonitor } from '../unit/maak.ts';

/** The picture and the table of the fixture programme; made on purpose with `npx vitest run tests/golden -u`. */
const monitor = fixtureMonitor();
const editie = nieuwsteEditie(monitor);

/** Not those of the site: another design is no other picture. */
const KLEUREN = kleurenUit(`
  --kleur-papier: #faf9f6; --kleur-vlak: #ffffff; --kleur-vlak-diep: #eeeeee; --kleur-inkt: #111111;
  --kleur-inkt-zacht: #444444; --kleur-lijn: #cccccc; --kleur-accent: #005566; --kleur-accent-vlak: #ddeeee;
  --kleur-conform: #007744; --kleur-afwijking: #aa5500; --kleur-ingrijpen: #aa0033; --kleur-anders: #553399;
  --kleur-onbekend: #556677; --kleur-gepland: #005566;`);

test('the picture that a reader takes along', async () => {
  const drawing = tijdlijnSvg(
    monitor,
    { titel: 'Groen & water', acties: monitor.acties, editie, url: 'https://voorbeeld.nl/planning/', nu: '2025-03-01' },
    KLEUREN,
  );
  await expect(`${serialize(drawing)}\n`).toMatchFileSnapshot('tijdlijn.svg');
});

test('the table that a reader takes along', async () => {
  await expect(csv(tijdlijnRegels(monitor.acties, editie), TIJDLIJN_KOLOMMEN)).toMatchFileSnapshot('tijdlijn.csv');
});
