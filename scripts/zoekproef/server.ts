import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, SECURITY } from '../../src/hosting/headers.ts';

const TYPE: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A server that counts what it sends, compressed as a web host does it. */
export interface Tellend {
  url: string;
  /** Bytes sent per path since the last time it was asked. */
  verstuurd(): Map<string, number>;
  stop(): void;
}

/**
 * Serves a built site, with the search index of another programme in place of its own.
 *
 * @param zoekindex the files of that index, by their path under /pagefind/
 */
export async function serveer(map: string, zoekindex: ReadonlyMap<string, Uint8Array>): Promise<Tellend> {
  let sent = new Map<string, number>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const content = contentOf(map, path, zoekindex);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPE[extname(path.endsWith('/') ? 'index.html' : path)];
    const body = type ? gzipSync(content) : content;
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      ...headersFor(path, '/', SECURITY),
      'Content-Type': type ?? 'application/octet-stream',
      ...(type ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    verstuurd: () => {
      const since = sent;
      sent = new Map();
      return since;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function contentOf(map: string, path: string, zoekindex: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  if (path.startsWith('/pagefind/')) return zoekindex.get(path.slice('/pagefind/'.length));
  const file = join(map, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
