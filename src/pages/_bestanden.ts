import icoon from '../../public/icoon.svg?raw';
import { absoluut, adres, bewerkLinks } from '../addresses.ts';
import type { Actielijn, Monitor } from '../domain/monitor.ts';
import { kleurenUit } from '../draw/colours.ts';
import { BREED, linkPicture, type Plaatje } from '../draw/link-picture.ts';
import { svgToPng } from '../draw/png.ts';
import { serialize } from '../draw/svg.ts';
import { vakjesSvg } from '../draw/vakjes-drawing.ts';
import { atomFeed } from '../exports/atom.ts';
import { catalogus } from '../exports/catalogus.ts';
import { GRAFIEKEN, grafiekCsv } from '../exports/grafieken.ts';
import { icalKalender } from '../exports/ical.ts';
import { licentieTekst } from '../exports/licentieteksten.ts';
import { securityTxt } from '../exports/security-txt.ts';
import { PNG_BREEDTE, tijdlijnBestanden } from '../exports/tijdlijn-bestanden.ts';
import { versie } from '../exports/version.ts';
import { BASIS, NU, SITE } from '../settings.ts';
import { getMonitor } from '../site.ts';
import tokens from '../styles/tokens.css?raw';
import { berichten, feedKop } from '../views/feed.ts';
import { kalender } from '../views/kalender.ts';
import { contactHref, contactVan } from '../views/melden.ts';
import { dingPlaatje, sitePlaatje } from '../views/plaatje.ts';
import { vakjesBeeld } from '../views/vakjes.ts';
import { laatsteDag } from '../vocabulary/datum.ts';
import { databestandenNu } from './_databestanden.ts';

/** Makes a file when it is asked for. */
export type Maak = () => BodyInit | Promise<BodyInit>;
type Bestand = readonly [adres: string, maak: Maak];

const kleuren = kleurenUit(tokens);

/** Every file that stands beside the pages. */
export async function bestanden(): Promise<Bestand[]> {
  const monitor = getMonitor();
  const { site, actielijnen, onderwerpen } = monitor;
  const data = await databestandenNu();
  return [
    ...['48', '180', '192', '512'].map((maat): Bestand => [
      adres.bestand(`icoon-${maat}.png`),
      () => svgToPng(icoon, Number(maat)),
    ]),
    // Everything may be read by everyone. Pages to embed say themselves that they are no search result.
    [
      adres.bestand('robots.txt'),
      () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluut(adres.bestand('sitemap-index.xml'))}\n`,
    ],
    [adres.bestand('manifest.webmanifest'), () => json(manifest(monitor))],
    [adres.licenties(), () => licentieTekst(site)],
    [adres.versie(), () => json(versie(site))],
    ...security(monitor),
    ...[undefined, ...actielijnen].flatMap((actielijn) => volgen(monitor, actielijn)),
    ...data.map(({ naam, inhoud }): Bestand => [adres.data(naam), () => inhoud]),
    [adres.data('catalogus.jsonld'), () => catalogus(monitor, data)],
    ...grafieken(monitor),
    [adres.sitePlaatje(site), plaatje(sitePlaatje(monitor, NU))],
    ...[...actielijnen, ...onderwerpen].map((ding): Bestand => [
      adres.plaatje(ding),
      plaatje(dingPlaatje(monitor, ding, NU)),
    ]),
  ];
}

function json(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

/** What a phone needs to put the site on its home screen. */
function manifest({ site, programma }: Monitor) {
  return {
    name: site.naam,
    short_name: site.naam,
    description: `Wat er gepland was en wat er gebeurde in het programma ${programma.naam}.`,
    lang: 'nl',
    dir: 'ltr',
    start_url: adres.overzicht(),
    scope: adres.overzicht(),
    display: 'browser',
    background_color: '#faf9f6',
    theme_color: '#083f45',
    icons: [
      { src: adres.bestand('icoon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...['192', '512'].map((maat) => ({
        src: adres.bestand(`icoon-${maat}.png`),
        type: 'image/png',
        sizes: `${maat}x${maat}`,
      })),
    ],
  };
}

/** No file without somebody to write to, and none under a path: there the host has its own. */
function security(monitor: Monitor): Bestand[] {
  const contact = contactVan(monitor);
  if (contact === undefined || BASIS !== '/') return [];
  const beleid = bewerkLinks('SECURITY.md')?.lezen;
  const tekst = () => securityTxt({ contact: contactHref(contact), site: SITE, nu: NU, beleid });
  return [[adres.bestand('.well-known/security.txt'), tekst]];
}

/** The feed, the calendar and the files of the timeline of one actielijn, or of everything. */
function volgen(monitor: Monitor, actielijn: Actielijn | undefined): Bestand[] {
  const sinds = laatsteDag(monitor.edities[0]?.peildatum ?? NU);
  const pagina = actielijn ? adres.actielijn(actielijn) : adres.planning();
  return [
    [
      adres.feed(actielijn),
      () => atomFeed(monitor.site, feedKop(monitor, actielijn), berichten(monitor, NU, actielijn), sinds),
    ],
    [adres.kalender(actielijn), () => icalKalender(kalender(monitor, NU, actielijn), NU)],
    ...Object.entries(tijdlijnBestanden(monitor, actielijn)).map(([naam, maak]): Bestand => [
      adres.tijdlijn(pagina, naam),
      maak,
    ]),
  ];
}

/** The numbers behind each chart, and the first picture of the site for who takes it over. */
function grafieken(monitor: Monitor): Bestand[] {
  const aangekondigd = () => serialize(vakjesSvg(vakjesBeeld(monitor, NU), kleuren));
  return [
    ...GRAFIEKEN.flatMap((naam): Bestand[] => [
      [adres.grafiek(`${naam}.csv`), () => grafiekCsv(naam, monitor, NU, false)],
      [adres.grafiek(`${naam}-excel.csv`), () => grafiekCsv(naam, monitor, NU, true)],
    ]),
    [adres.grafiek('aangekondigd.svg'), aangekondigd],
    [adres.grafiek('aangekondigd.png'), () => svgToPng(aangekondigd(), PNG_BREEDTE)],
  ];
}

function plaatje(over: Plaatje): Maak {
  return () => svgToPng(serialize(linkPicture(over, kleuren)), BREED);
}
