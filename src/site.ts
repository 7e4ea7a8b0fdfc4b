import { buildMonitor, type Monitor } from './domain/monitor.ts';
import { readChecked } from './read-checked.ts';

/** While editing, a Monitor older than this is built anew; one page asks for it many times. */
const DEV_AGE_MS = 500;

let built: { monitor: Monitor; at: number } | undefined;

/** The Monitor that every page shows: built once for a build, and again and again while editing. */
export function getMonitor(): Monitor {
  const stale = import.meta.env.DEV && built !== undefined && performance.now() - built.at > DEV_AGE_MS;
  if (!built || stale) built = { monitor: buildMonitor(readChecked()), at: performance.now() };
  return built.monitor;
}
