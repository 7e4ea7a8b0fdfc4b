import { SITE } from '../settings.ts';
import { GENUMMERD, IN_REGISTERS, KINDS } from '../vocabulary/kinds.ts';

/** Why an address is not one that every reader can open, and what to write instead. */
export interface Bezwaar {
  wat: string;
  herstel: string;
}

const OPENBAAR = 'Zoek het openbare adres van dezelfde pagina. Is dat er niet, noem het document dan zonder link.';
const BINNEN = 'Schrijf een pagina van deze site zonder de naam van de site ervoor, zoals: /acties/1-4-3-naam/';

/** Folders of this site in which a page begins with a nummer or is named in a register. */
const EIGEN_PAD = new RegExp(
  `/(?:(?:${GENUMMERD.map((kind) => KINDS[kind].meer).join('|')})/\\d+(?:-\\d+)*-[a-z0-9-]+/?|edities/\\d{4}-\\d{2}/(?:wijzigingen/)?|(?:over|${IN_REGISTERS.map((kind) => KINDS[kind].meer).join('|')})/#[a-z0-9-]+)$`,
);

/** Where only somebody of an organisation, or only this computer, comes in; the first that fits. */
const GEVALLEN: { when: (url: URL, tekst: string) => boolean; wat: string; herstel: string }[] = [
  {
    when: ({ hostname }) =>
      /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect[\w-]*\.mimecast\.com|linkprotect\.cudasvc\.com)$/.test(
        hostname,
      ),
    wat: 'Dit adres is door een mailprogramma veranderd. Het leidt om, en er kan een mailadres van een collega in staan.',
    herstel: 'Open de link, en neem het adres over van de pagina waar u uitkomt.',
  },
  {
    when: ({ hostname }) =>
      /(?:^|\.)(?:localhost|local|lan|intern|internal|test|invalid|home|corp)$/.test(hostname) ||
      !/[.:]/.test(hostname) ||
      /^(?:127|10|0)\.\d+\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[(?:::1?\]|f[cde])/.test(hostname),
    wat: 'Dit adres werkt alleen op uw eigen computer of netwerk.',
    herstel: OPENBAAR,
  },
  {
    when: ({ hostname, pathname }) =>
      /(?:^|\.)(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|onedrive\.com|office(?:365)?\.com|outlook\.com|teams\.(?:microsoft|live)\.com|teams\.cloud\.microsoft|(?:drive|docs|mail|sites)\.google\.com|dropbox\.com|wetransfer\.com|we\.tl|rijksweb\.nl|rijksportaal\.nl|slack\.com|app\.box\.com|atlassian\.net)$/.test(
        hostname,
      ) ||
      /(?:^|\.)(?:intranet|sharepoint|samenwerken?|samenwerkruimte|webmail|extranet|mijn|vpn|citrix)[\w-]*\./.test(
        hostname,
      ) ||
      /^\/:[a-z]:\/|\/_layouts\//.test(pathname),
    wat: 'Dit adres opent alleen voor wie bij een organisatie is aangemeld, of tijdelijk.',
    herstel: OPENBAAR,
  },
  {
    when: (_, tekst) => /@|%40/.test(tekst),
    wat: 'In dit adres staat een mailadres.',
    herstel: 'Haal het stuk met het mailadres weg, en kijk of de link dan nog werkt.',
  },
  {
    when: ({ search }) => /[?&](?:utm_\w+|fbclid|gclid|mc_[ce]id)=/.test(search),
    wat: 'In dit adres staat waar u het vond: het is om lezers mee te volgen.',
    herstel: 'Haal het stuk met utm_, fbclid of gclid weg, en kijk of de link dan nog werkt.',
  },
  {
    when: ({ origin, pathname, hash }) => origin === new URL(SITE).origin || EIGEN_PAD.test(`${pathname}${hash}`),
    wat: 'Dit is het volledige adres van een pagina van deze site.',
    herstel: BINNEN,
  },
  {
    when: ({ protocol }) => protocol === 'http:',
    wat: 'Dit adres begint met http://. Wat een lezer dan leest of invult, is onderweg te zien.',
    herstel: 'Schrijf https://, en kijk of de pagina zo ook opent.',
  },
];

/** Why not everybody can open an address of another site; undefined where nothing is in the way, and for what is no address. */
export function webadresBezwaar(tekst: string): Bezwaar | undefined {
  const url = /^https?:\/\//i.test(tekst) ? URL.parse(tekst) : null;
  return url ? GEVALLEN.find(({ when }) => when(url, tekst)) : undefined;
}
