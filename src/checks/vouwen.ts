import type { Melding } from '../vocabulary/melding.ts';

/** As many lines as one cause may take in a report. */
const HOOGSTENS = 3;
/** Of what is folded away, as many are told in words. */
const GENOEMD = 4;

/**
 * One cause in a report once: what is said in the same words at many places is said at the first of them, and of one
 * kind of slip in a file only the first few stand by themselves. Nothing is left out: the last line names the others.
 */
export function gevouwen(meldingen: readonly Melding[]): Melding[] {
  const zelfde = groepen(meldingen, ({ regelId, wat, soort }) => [soort, regelId, wat].join('|'));
  const once = zelfde.map(([first, ...rest]) =>
    rest.length < HOOGSTENS - 1 ? [first, ...rest] : [metAndere(first, rest)],
  );
  const perBestand = groepen(once.flat(), ({ bestand, regelId, herstel = '', soort }) =>
    [bestand, soort, regelId, herstel.replace(/".*?"|\d+/g, '')].join('|'),
  );
  return perBestand.flatMap((own) => {
    if (own.length <= HOOGSTENS) return own;
    const [shown, [last, ...rest]] = [own.slice(0, HOOGSTENS - 1), own.slice(HOOGSTENS - 1) as [Melding, ...Melding[]]];
    const genoemd = rest.slice(0, GENOEMD).map(({ regel, wat }) => `regel ${regel}: ${wat}`);
    const meer = rest.length > GENOEMD ? ` En nog ${rest.length - GENOEMD}, tot regel ${rest.at(-1)?.regel ?? 0}.` : '';
    return [
      ...shown,
      { ...last, wat: `${last.wat}\nNog ${rest.length} keer zoiets in dit bestand:\n${genoemd.join('\n')}${meer}` },
    ];
  });
}

function metAndere(first: Melding, rest: readonly Melding[]): Melding {
  const plekken = rest
    .slice(0, GENOEMD)
    .map(({ bestand, regel }) => (bestand === first.bestand ? `regel ${regel}` : `${bestand}:${regel}`));
  const meer = rest.length > GENOEMD ? ', …' : '';
  return { ...first, wat: `${first.wat}\nDat is nog op ${rest.length} plaatsen zo: ${plekken.join(', ')}${meer}.` };
}

/** In the order of the first of each. */
function groepen(meldingen: readonly Melding[], key: (melding: Melding) => string): [Melding, ...Melding[]][] {
  return [...Map.groupBy(meldingen, key).values()] as [Melding, ...Melding[]][];
}
