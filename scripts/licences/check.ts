// Mag elk pakket dat dit project gebruikt, gebruikt worden? Kijkt in elk lockfile, ook in die van de losse gereedschappen.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bezwaren, pakkettenUit, type Pakket } from './allowed.ts';

const LOCKFILES = ['package-lock.json', 'tests/slow/vnu/package-lock.json'];

/** What the lockfile does not say, the package says itself, if it is installed. */
function licentieVan(lockfile: string, { pad, licentie }: Pakket): string | undefined {
  const own = join(dirname(lockfile), pad, 'package.json');
  if (licentie !== undefined || !existsSync(own)) return licentie;
  const { license } = JSON.parse(readFileSync(own, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : undefined;
}

const pakketten = LOCKFILES.filter((lockfile) => existsSync(lockfile)).flatMap((lockfile) =>
  pakkettenUit(readFileSync(lockfile, 'utf8')).map((pakket) => ({
    ...pakket,
    licentie: licentieVan(lockfile, pakket),
  })),
);
const regels = bezwaren(pakketten);
if (regels.length > 0) {
  console.error('Deze licenties zijn niet afgesproken:\n');
  for (const regel of regels) console.error(`  ${regel}`);
  console.error(
    '\nNeem een ander pakket, of zet de licentie of de uitzondering, met de reden, in scripts/licences/afspraken.yaml.',
  );
  process.exitCode = 1;
} else console.log(`${pakketten.length} pakketten, elk met een licentie die is afgesproken.`);
