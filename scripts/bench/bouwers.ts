import { bouwOmgeving } from '../lib/bouw-omgeving.ts';
import { voorEleventy, voorStarlight } from './omzetten.ts';

/** A program that makes the site, or the same pages of it, from a content folder. */
export interface Bouwer {
  wat: string;
  /** Where it runs and keeps its caches, seen from the working folder. */
  map: string;
  /** Arguments for Node, seen from `map`. */
  opdracht: readonly string[];
  /** The same without a step around it, for the profiler; absent: there is none. */
  kaal?: readonly string[];
  /** Settings that belong to it. */
  omgeving?: NodeJS.ProcessEnv;
  /** Where its pages come, seen from `map`. */
  uit: string;
  /** Writes the content in the form that this builder reads; of what is there already only what changed. Not measured. */
  bereid?: (inhoud: string, map: string) => void | Promise<void>;
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';

export const BOUWERS = {
  vloer: {
    wat: 'kale Node: lezen, omzetten, schrijven',
    map: '.',
    opdracht: ['scripts/bench/vloer/vloer.mjs', 'content', 'dist.vloer'],
    uit: 'dist.vloer',
  },
  kern: {
    wat: 'deze site: acties, onderwerpen, actielijnen, overzicht',
    map: '.',
    opdracht: [ASTRO, 'build', '--config', 'scripts/bench/kern/astro.config.mjs', '--outDir', 'dist.kern'],
    omgeving: bouwOmgeving(),
    uit: 'dist.kern',
  },
  eleventy: {
    wat: 'Eleventy 3.1.8, met Markdown en dezelfde tijdlijn als de vloer',
    map: 'scripts/bench/eleventy',
    opdracht: ['../node_modules/@11ty/eleventy/cmd.cjs'],
    uit: 'dist',
    bereid: voorEleventy,
  },
  starlight: {
    wat: 'Starlight 0.42.4 op Astro 7.3.4, met MDX en dezelfde tijdlijn als de vloer',
    map: 'scripts/bench/starlight',
    opdracht: [`../${ASTRO}`, 'build'],
    uit: 'dist',
    bereid: voorStarlight,
  },
  geheel: {
    wat: 'deze site met alles erop',
    map: '.',
    opdracht: ['scripts/bouw.ts', '--uit', 'dist.geheel'],
    kaal: [ASTRO, 'build', '--outDir', 'dist.geheel'],
    uit: 'dist.geheel',
  },
} satisfies Record<string, Bouwer>;

export type BouwerNaam = keyof typeof BOUWERS;
export const BOUWER_NAMEN = Object.keys(BOUWERS) as BouwerNaam[];
