import type { APIRoute, GetStaticPaths } from 'astro';
import { GRAFIEKEN, grafiekCsv, type GrafiekNaam } from '../../../exports/grafieken.ts';
import { NU } from '../../../settings.ts';
import { getMonitor } from '../../../site.ts';

/** The numbers behind each chart: <name>.csv, and <name>-excel.csv for a Dutch Excel. */
export const getStaticPaths = (() =>
  GRAFIEKEN.flatMap((naam) => [
    { params: { bestand: `${naam}.csv` }, props: { naam, excel: false } },
    { params: { bestand: `${naam}-excel.csv` }, props: { naam, excel: true } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ naam: GrafiekNaam; excel: boolean }> = ({ props: { naam, excel } }) =>
  new Response(grafiekCsv(naam, getMonitor(), NU, excel), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
