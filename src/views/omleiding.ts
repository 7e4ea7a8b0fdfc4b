import type { Monitor, Omgeleid } from '../domain/monitor.ts';
import { dingVerwijzing } from './ding.ts';

/** What moved. */
const WAT = { actielijn: 'Deze actielijn', onderwerp: 'Dit onderwerp', actie: 'Deze actie' } as const;

/** The page at an address of before: it only says where its subject is now, and goes there by itself. */
export function omleidingView({ naar }: Omgeleid) {
  const verwijzing = dingVerwijzing(naar);
  return {
    ...verwijzing,
    wat: WAT[naar.soort],
    /** What a browser does at once, also without JavaScript. */
    verversing: `0; url=${verwijzing.url}`,
  };
}

/** The addresses of before, taken apart for Astro: /acties/1-4-3-oude-naam/ → acties, 1-4-3-oude-naam. */
export function omleidingPaden({ omleidingen }: Monitor) {
  return omleidingen.map((omgeleid) => {
    const [, folder = '', oud = ''] = omgeleid.van.split('/');
    return { params: { folder, oud }, props: { omgeleid } };
  });
}
