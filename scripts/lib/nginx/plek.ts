/** Where a site is served, and from which folder: what differs between one operator and the next. */
export interface Plek {
  /** The name of the host: wozo-monitor.example */
  host: string;
  /** The path of the site on that host, with a slash at both ends. */
  basis: string;
  /** The folder that `npm run publiceer` fills; `huidig` in it is the site as it is now. */
  doelmap: string;
}

/** Of the files in deploy/nginx: a name that cannot exist, to be replaced by one's own. */
export const VOORBEELD: Plek = { host: 'wozo-monitor.example', basis: '/', doelmap: '/srv/wozo-monitor' };

/** A text as a regular expression in nginx, which is that of Perl. */
export function letterlijk(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Every file begins by saying where it comes from. */
export function kop(waarvoor: string): string {
  return `# WOZO-monitor. Gemaakt met: npm run hosting. Pas dit bestand niet aan; zie docs/hosten.md.\n# ${waarvoor}\n`;
}
