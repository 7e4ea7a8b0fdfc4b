// Publishes or goes back in a process of its own, that a test can kill: node publiceer-kind.ts DOEL publiceer 7 [sterf|faal stap]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comprimeer } from '../../scripts/hosting/comprimeer.ts';
import { publiceer, zetTerug, type Stap } from '../../scripts/publish/publiceer.ts';
import { writeSiteSums } from '../../src/integrations/sums.ts';
import { proefversie } from './publiceer-versie.ts';

const [doel = '', wat, nummer, hoe, welke] = process.argv.slice(2);
const PROJECT = join(import.meta.dirname, '../..');

/** Ends the process as a power cut would, or fails, when that was asked of this step. */
function moment(naam: string): void {
  if (welke !== naam) return;
  if (hoe === 'sterf') process.kill(process.pid, 'SIGKILL');
  throw new Error('expres');
}

const stappen: Stap[] = [
  (map) => {
    for (const [i, [pad, inhoud]] of [...proefversie(Number(nummer))].entries()) {
      mkdirSync(dirname(join(map, pad)), { recursive: true });
      writeFileSync(join(map, pad), inhoud);
      if (i === 20) moment('bouw');
    }
    writeSiteSums(map);
  },
  comprimeer,
  () => moment('vlak voor de wissel'),
];

process.stdout.write('begin\n');
try {
  console.log(
    await (wat === 'terug' ? zetTerug(doel, PROJECT) : publiceer(doel, PROJECT, '2026-11-01-1a2b3c4', stappen)),
  );
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}
