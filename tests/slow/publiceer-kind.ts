// Publishes or goes back in a process of its own, that a test can kill: node publiceer-kind.ts DOEL publiceer 7 [sterf|faal stap]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { precompress } from '../../scripts/lib/precompress.ts';
import { publiceer, zetTerug, type Uitkomst } from '../../scripts/lib/publiceer.ts';
import { proefversie } from './publiceer-versie.ts';

const [doel = '', wat, nummer, hoe, stap] = process.argv.slice(2);
const PROJECT = join(import.meta.dirname, '../..');

/** Ends the process as a power cut would, or fails, when that was asked of this step. */
function moment(naam: string): boolean {
  if (stap !== naam) return true;
  if (hoe === 'sterf') process.kill(process.pid, 'SIGKILL');
  return false;
}

function zet(): Promise<Uitkomst> {
  return publiceer(
    doel,
    { bewaar: 3, proef: false },
    {
      project: PROJECT,
      dag: '2026-11-01',
      commit: '1a2b3c4',
      bouw: (map) => {
        const bestanden = proefversie(Number(nummer));
        for (const [i, [pad, inhoud]] of [...bestanden].entries()) {
          mkdirSync(dirname(join(map, pad)), { recursive: true });
          writeFileSync(join(map, pad), inhoud);
          if (i === 20 && !moment('bouw')) return Promise.resolve(false);
        }
        return Promise.resolve(true);
      },
      keur: () => (moment('keur') ? [] : ['expres']),
      comprimeer: async (map) => {
        await precompress(map);
        if (!moment('comprimeer')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      },
      isGestopt: () => !moment('vlak voor de wissel'),
    },
  );
}

process.stdout.write('begin\n');
const { gelukt, tekst } = await (wat === 'terug' ? zetTerug(doel, undefined, PROJECT) : zet());
console.log(tekst);
process.exitCode = gelukt ? 0 : 1;
