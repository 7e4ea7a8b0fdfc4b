import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adres } from '../../addresses.ts';
import type { Omgeleid } from '../../domain/monitor.ts';
import { BASIS } from '../../settings.ts';
import { getMonitor } from '../../site.ts';

/** Keeps what stood beside a page that moved at its old address. */
export function movedFiles(output: string): void {
  for (const omgeleid of getMonitor().omleidingen) keepFiles(output, omgeleid);
}

/**
 * Next to a page that moved stood files with addresses of their own: a feed that people read, a picture that somebody
 * shows. A page can lead on, a file cannot, so these stand at the old address too.
 */
function keepFiles(output: string, { van, naar }: Omgeleid): void {
  const oud = { ...naar, slug: van.split('/')[2] ?? '' };
  const here = (path: string) => join(output, path.slice(BASIS.length));
  const page = here(adres.ding(naar));
  const files = readdirSync(page).filter((name) => name !== 'index.html');
  const keep = (from: string, to: string) => {
    if (existsSync(dirname(to))) cpSync(from, to, { recursive: true });
  };
  for (const name of files) keep(join(page, name), join(here(adres.ding(oud)), name));
  if (naar.soort !== 'onderwerp') keep(here(adres.inbedden(naar)), here(adres.inbedden({ ...naar, slug: oud.slug })));
  if (naar.soort !== 'actie') keep(here(adres.plaatje(naar)), here(adres.plaatje({ ...naar, slug: oud.slug })));
}
