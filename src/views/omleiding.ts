import type { Monitor, Omgeleid } from '../domain/monitor.ts';
import { dingVerwijzing, type Verwijzing } from './ding.ts';

/** The page at an address of before: it only says where its subject is now, and goes there by itself. */
export interface OmleidingView extends Verwijzing {
  /** What moved: "Deze actie". */
  wat: string;
  /** What a browser does at once, also without JavaScript. */
  verversing: string;
}

const WAT = { actielijn: 'Deze actielijn', onderwerp: 'Dit onderwerp', actie: 'Deze actie' } as const;

export function omleidingView({ naar }: Omgeleid): OmleidingView {
  const verwijzing = dingVerwijzing(naar);
  return { ...verwijzing, wat: WAT[naar.soort], verversing: `0; url=${verwijzing.url}` };
}

/** The addresses of before, taken apart for Astro: /acties/1-4-3-oude-naam/ → acties, 1-4-3-oude-naam. */
export function omleidingPaden({ omleidingen }: Monitor) {
  return omleidingen.map((omgeleid) => {
    const [, folder = '', oud = ''] = omgeleid.van.split('/');
    return { params: { folder, oud }, props: { omgeleid } };
  });
}
