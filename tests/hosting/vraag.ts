import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';

export interface Antwoord {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks for a path as it is written: unlike fetch, which tidies "/a/../b" and decompresses. A certificate that
 * nobody vouches for is accepted, because a test makes its own.
 */
export function vraag(
  base: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Antwoord> {
  const { protocol, hostname, port } = new URL(base);
  const request = protocol === 'https:' ? secure : plain;
  return new Promise((done, fail) => {
    const options = { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}
