import { doelVanAdres } from './doel.ts';

/** Below this width every onderwerp of a timeline begins folded: else a phone has to scroll for ever. */
const SMAL = '(width < 48rem)';

/** Makes the rows of each onderwerp fold with the button in its heading. */
export function startVouwen(geheel: HTMLElement): void {
  const smal = matchMedia(SMAL).matches;
  for (const knop of geheel.querySelectorAll<HTMLElement>('.groep-knop')) {
    const groep = knop.closest('tbody');
    if (!groep) continue;
    knop.addEventListener('click', () => vouw(groep, groep.hasAttribute('data-dicht')));
    if (smal) vouw(groep, false);
  }
  toonDoel();
  addEventListener('hashchange', toonDoel);
}

/** Folds one onderwerp open or shut. Only on the screen: on paper everything is there. */
export function vouw(groep: HTMLElement, open: boolean): void {
  groep.toggleAttribute('data-dicht', !open);
  groep.querySelector('.groep-knop')?.setAttribute('aria-expanded', String(open));
}

/** A link to a row that is folded away opens what it is folded in. */
function toonDoel(): void {
  const doel = doelVanAdres();
  const groep = doel?.closest('tbody');
  if (!doel || !groep) return;
  vouw(groep, true);
  const fold = groep.closest('details');
  if (fold) fold.open = true;
  doel.scrollIntoView();
}
