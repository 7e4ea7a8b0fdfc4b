import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
// First of all: a wrong setting is told here, and not by Astro.
import '../src/settings.ts';
import { mislukt, voerUit } from './lib/argumenten.ts';
import { bouwOmgeving } from './lib/bouw-omgeving.ts';
import { prepare } from './lib/swap-folder.ts';

/** What Astro says about content that is not as it should be, but goes on building with. */
const WARNING = /\[(WARN|ERROR)\]|does not exist or is empty|was not found/;

/**
 * Builds the site into a fresh folder, and puts that in the place of the last one only when all went well. A build
 * that fails, warns about the content or is killed leaves the last good site as it was, and nothing of an earlier
 * build lingers in the new one.
 */
await voerUit('build', ({ waarden }) => bouw(waarden.uit ?? 'dist'));

async function bouw(map: string): Promise<number> {
  const swap = prepare(map);
  try {
    const { code, warnings } = await astro(swap.fresh);
    if (code === 0 && warnings.length === 0) {
      swap.commit();
      return 0;
    }
    for (const warning of code === 0 ? warnings : []) console.error(`Een waarschuwing houdt de bouw tegen: ${warning}`);
    return mislukt(`\nDe bouw is mislukt. In ${map} staat nog wat er stond.`);
  } finally {
    swap.discard();
  }
}

async function astro(outDir: string): Promise<{ code: number; warnings: string[] }> {
  const child = spawn('astro', ['build', '--outDir', outDir], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...bouwOmgeving(),
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  let said = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      to.write(part);
    });
  }
  // Ctrl-C reaches Astro too; this process stays to clear up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = stripVTControlCharacters(said).split('\n');
  return { code: code ?? 1, warnings: lines.filter((line) => WARNING.test(line)).map((line) => line.trim()) };
}
