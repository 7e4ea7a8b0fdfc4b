import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export const SOORTEN = ['acties', 'onderwerpen', 'actielijnen', 'overzicht'] as const;
export type Paginasoort = (typeof SOORTEN)[number];

/** Pages of one type, with their bytes all together: as they are on disk, and as they go over the wire. */
export interface Soortbytes {
  aantal: number;
  bytes: number;
  gzip: number;
}

export interface Bytes {
  /** Pages of all types, of those that only the full site has too. */
  paginas: number;
  /** Bytes of all files. */
  dist: number;
  soorten: Record<Paginasoort, Soortbytes>;
}

/** What a builder made in this folder. */
export function bytesVan(uit: string): Bytes {
  const bestanden = readdirSync(uit, { recursive: true, encoding: 'utf8' })
    .map((pad) => ({ pad, stat: statSync(join(uit, pad)) }))
    .filter(({ stat }) => stat.isFile());
  const paginas = bestanden.filter(({ pad }) => pad.endsWith('.html')).map(({ pad }) => pad);
  const soorten = SOORTEN.map((soort) => {
    const eigen = paginas
      .filter((pad) => soortVan(pad.split(sep).join('/')) === soort)
      .map((pad) => readFileSync(join(uit, pad)));
    const telOp = (lengte: (pagina: Buffer) => number) => eigen.reduce((som, pagina) => som + lengte(pagina), 0);
    return [
      soort,
      { aantal: eigen.length, bytes: telOp(({ length }) => length), gzip: telOp((pagina) => gzipSync(pagina).length) },
    ] as const;
  });
  return {
    paginas: paginas.length,
    dist: bestanden.reduce((som, { stat }) => som + stat.size, 0),
    soorten: Object.fromEntries(soorten) as Record<Paginasoort, Soortbytes>,
  };
}

/** The type of a page by its path; a long page may go on in folders below its own. */
function soortVan(pad: string): Paginasoort | undefined {
  if (pad === 'index.html') return 'overzicht';
  return SOORTEN.find((soort) => pad.startsWith(`${soort}/`));
}
