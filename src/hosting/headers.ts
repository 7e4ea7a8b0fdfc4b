import { kindOf, type Kind } from './path-kinds.ts';

/** The value of a header by kind of address; `anders` is for all that are not named, and an empty one means: no header. */
export type HeaderValues = { anders: string } & Partial<Record<Kind, string>>;

/**
 * The pages hold no inline script or style and load nothing from elsewhere, so the policy can be this strict; the
 * tests serve every page under it. 'wasm-unsafe-eval' is for Pagefind, which searches in WebAssembly.
 */
const beleid = (ancestors: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** What a browser can do for a page and this site never asks. Copying to the clipboard it does ask. */
const GEWEIGERD = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Two years, which is more than the year that is asked; subdomains are for the owner of the domain to promise. */
const TWEE_JAAR = 'max-age=63072000';

/**
 * What protects a reader. Everything here is public and may be shown elsewhere, so nothing is held back from other
 * sites (Cross-Origin-Resource-Policy) but a page in a frame; X-Frame-Options cannot say "by anyone", so on pages
 * made for a frame it is absent.
 */
export const SECURITY: Record<string, HeaderValues> = {
  'Content-Security-Policy': { anders: beleid("'none'"), inbedden: beleid('*') },
  'Cross-Origin-Opener-Policy': { anders: 'same-origin' },
  'Cross-Origin-Resource-Policy': { anders: 'cross-origin' },
  'Permissions-Policy': { anders: GEWEIGERD.map((each) => `${each}=()`).join(', ') },
  'Referrer-Policy': { anders: 'same-origin' },
  'Strict-Transport-Security': { anders: TWEE_JAAR },
  'X-Content-Type-Options': { anders: 'nosniff' },
  'X-Frame-Options': { anders: 'DENY', inbedden: '' },
  'X-Robots-Tag': { anders: '', inbedden: 'noindex' },
};

/**
 * How long a browser or a CDN may keep what it got, and who may fetch it. A correction is seen by everyone within
 * five minutes; a file with its content in its name is never asked for again. The search index is asked for each
 * time (a 304 mostly): a list of pages of five minutes ago does not know the parts of now.
 */
const DELIVERY: Record<string, HeaderValues> = {
  'Access-Control-Allow-Origin': { anders: '', data: '*' },
  'Cache-Control': {
    anders: 'public, max-age=300, must-revalidate',
    gehasht: 'public, max-age=31536000, immutable',
    zoekindex: 'no-cache',
  },
};

/** Every header that a server adds, in one table. */
export const HEADERS = { ...SECURITY, ...DELIVERY };

export function valueFor(values: HeaderValues, kind: Kind): string {
  return values[kind] ?? values.anders;
}

/**
 * The headers of an address.
 *
 * @param path as a server sees it, with `basis`, the path under which the site lives
 */
export function headersFor(path: string, basis: string, table = HEADERS): Record<string, string> {
  const kind = kindOf(path.startsWith(basis) ? path.slice(basis.length) : '');
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, values]) => {
      const value = valueFor(values, kind);
      return value ? [[name, value]] : [];
    }),
  );
}
