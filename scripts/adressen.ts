import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metAdressen } from '../src/domain/adressenlijst.ts';
import { newAddresses } from '../src/integrations/addresses/published.ts';
import { BASIS, INHOUD } from '../src/settings.ts';
import { isFout } from '../src/vocabulary/melding.ts';
import { Weigering } from './edit/lees-terug.ts';
import { bewerk } from './edit/bewerk.ts';
import { stapVoor } from './edit/schrijf.ts';

const DIST = process.env['DIST'] || 'dist';

/** Adds the addresses of the built site to the list of what was published. What stands in that list stays. */
await bewerk('adressen', {
  vragen: () => [],
  hindernis: (meldingen) => meldingen.filter(isFout),
  plan: (_, content) => {
    if (!existsSync(join(DIST, 'index.html'))) {
      throw new Weigering(`In ${DIST} staat geen gebouwde site. Draai eerst: npm run build`);
    }
    const pad = join(INHOUD, 'adressen.txt');
    const oud = existsSync(pad) ? readFileSync(pad, 'utf8') : undefined;
    const nieuw = newAddresses(
      DIST,
      content.adressen.map(({ data }) => data),
      BASIS,
      true,
    );
    if (nieuw.length === 0) return { stappen: [], klaar: `Er is geen nieuw adres: alles staat al in ${pad}.` };
    return {
      stappen: stapVoor(pad, oud, metAdressen(oud, nieuw)),
      klaar: `${nieuw.length} ${nieuw.length === 1 ? 'adres is' : 'adressen zijn'} toegevoegd aan ${pad}. Wat daarin staat, blijft voor altijd werken.`,
    };
  },
});
