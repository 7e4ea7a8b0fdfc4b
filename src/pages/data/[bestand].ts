import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES, dataJson, dataSchema, type DataFileName } from '../../exports/data-files.ts';
import { getMonitor } from '../../site.ts';

export const getStaticPaths = (() =>
  (Object.keys(DATA_FILES) as DataFileName[]).flatMap((name) => [
    { params: { bestand: `${name}.json` }, props: { name, schema: false } },
    { params: { bestand: `${name}.schema.json` }, props: { name, schema: true } },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: DataFileName; schema: boolean }> = ({ props: { name, schema } }) =>
  new Response(schema ? dataSchema(name) : dataJson(name, getMonitor()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
