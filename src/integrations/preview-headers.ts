import type { ProxyOptions } from 'vite';
import { headersFor, SECURITY } from '../hosting/headers.ts';
import { BASIS } from '../settings.ts';

/**
 * Serves what was built with the headers of each address, but for how long to keep it: who builds again wants to see
 * it. Astro's own setting knows one set for all, and its preview server drops plugins
 * (astro/dist/core/preview/static-preview-server.js); a rule of the proxy that passes everything by is what is left
 * to see each request. It goes nowhere: `target` is never asked.
 */
export function previewHeaders(): Record<string, ProxyOptions> {
  return {
    '^/': {
      target: 'http://localhost:9',
      bypass: (request, response) => {
        // Read as the file server reads it: "/inbedden/../acties/" is the page of an actie.
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersFor(pathname, BASIS, SECURITY)))
          response?.setHeader(name, value);
        return request.url;
      },
    },
  };
}
