import type { Content } from './domain/content.ts';
import { buildMonitor, type Monitor } from './domain/monitor.ts';
import type { ReadResult } from './read/read-content.ts';
import { readAndCheck, withoutFaults } from './read/read-checked.ts';
import { INHOUD } from './settings.ts';

interface Site {
  reading?: ReadResult | undefined;
  content?: Content | undefined;
  monitor?: Monitor | undefined;
}

/**
 * Astro loads this module more than once in one process: for its settings, for its collections and for its pages. What
 * was read is kept where all of them find it, so that a build reads and checks the content once.
 */
const SHARED = Symbol.for('monitor.site');
const site = ((globalThis as { [SHARED]?: Site })[SHARED] ??= {});

/** Everything that stands in the content folder, with all that there is to say about it. */
export function getReading(): ReadResult {
  return (site.reading ??= readAndCheck(INHOUD));
}

/**
 * The content that every page shows.
 *
 * @throws with the whole report when the content has faults
 */
export function getContent(): Content {
  return (site.content ??= withoutFaults(getReading()));
}

/** The Monitor that every page shows. */
export function getMonitor(): Monitor {
  return (site.monitor ??= buildMonitor(getContent()));
}

/** While editing: a file changed, so the next who asks reads it again. */
export function forgetContent(): void {
  site.reading = undefined;
  site.content = undefined;
  site.monitor = undefined;
}
