import { join } from 'node:path';
import type { Content } from '../../src/domain/content.ts';
import { buildMonitor, type Monitor } from '../../src/domain/monitor.ts';
import { readContent } from '../../src/read/read-content.ts';

/** The real content and all that follows from it, read once: who asks looks, and changes nothing. */

export const ROOT = join(import.meta.dirname, '../..');

let content: Content | undefined;
let monitor: Monitor | undefined;

export function realContent(): Content {
  return (content ??= readContent(join(ROOT, 'content')).content);
}

export function realMonitor(): Monitor {
  return (monitor ??= buildMonitor(realContent()));
}
