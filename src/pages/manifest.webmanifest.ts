import type { APIRoute } from 'astro';
import { adres } from '../addresses.ts';
import { getMonitor } from '../site.ts';
import { tekstAntwoord } from './_antwoorden.ts';

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const { site, programma } = getMonitor();
  return tekstAntwoord(
    `${JSON.stringify(
      {
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
      },
      null,
      2,
    )}\n`,
    'application/manifest+json',
  );
};
