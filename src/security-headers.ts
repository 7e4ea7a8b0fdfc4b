/**
 * The headers the site is meant to be served with. The pages hold no inline script or style and load
 * nothing from elsewhere, so the policy can be this strict; the tests serve every page under it.
 * 'wasm-unsafe-eval' is for Pagefind, which searches in WebAssembly.
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

const OVERAL = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };

/** Of every page but those below: no other site may show it in a frame. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': beleid("'none'"),
  'X-Frame-Options': 'DENY',
  ...OVERAL,
};

/** Of the pages that are made to be shown in a frame, by anyone. X-Frame-Options cannot say that, so it is not there. */
export const EMBED_HEADERS: Record<string, string> = {
  'Content-Security-Policy': beleid('*'),
  'X-Robots-Tag': 'noindex',
  ...OVERAL,
};

/** The folder of those pages, within the site. */
const EMBED = 'inbedden/';

/**
 * The headers of an address. One of two sets, never both: hosts that read rules from a file add up rules
 * that overlap, and two policies together allow only what both allow.
 *
 * @param path as a server sees it, with `basis`, the path under which the site lives
 */
export function headersFor(path: string, basis: string): Record<string, string> {
  return path.startsWith(`${basis}${EMBED}`) ? EMBED_HEADERS : SECURITY_HEADERS;
}
