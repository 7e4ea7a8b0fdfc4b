import { make } from './element.ts';

/**
 * The links of a picture that are too small to stop at each: one stop for the keyboard, with arrows from one to the next, and
 * the name of the one that the pointer or the keyboard is at.
 */
for (const geheel of document.querySelectorAll<HTMLElement>('[data-een-scherm]')) start(geheel);

const STAP: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function start(geheel: HTMLElement): void {
  const rijen = [...geheel.querySelectorAll<HTMLAnchorElement>('a[tabindex]')];
  const naam = make('span', { class: 'een-scherm-naam', 'aria-hidden': 'true' });
  const zichtbaar = () => rijen.filter((rij) => !rij.closest('[hidden]'));
  const toon = (rij: HTMLAnchorElement) => {
    naam.textContent = naamVan(rij);
    rij.parentElement?.append(naam);
    // At the right edge of the screen it stands to the left of its place.
    naam.classList.toggle('een-scherm-naam--links', rij.getBoundingClientRect().left > innerWidth / 2);
  };
  const stop = (daar: HTMLAnchorElement | undefined) => {
    for (const each of rijen) each.tabIndex = each === daar ? 0 : -1;
  };
  // A choice may leave out the row where the keyboard stops: then it stops at the first that is left.
  const herstel = () => {
    const over = zichtbaar();
    if (!over.some(({ tabIndex }) => tabIndex === 0)) stop(over[0]);
  };
  herstel();
  new MutationObserver(herstel).observe(geheel, { subtree: true, attributeFilter: ['hidden'] });
  for (const rij of rijen) {
    rij.addEventListener('pointerenter', () => toon(rij));
    rij.addEventListener('pointerleave', () => naam.remove());
    rij.addEventListener('focus', () => {
      stop(rij);
      rij.setAttribute('aria-label', naamVan(rij));
      toon(rij);
    });
    rij.addEventListener('blur', () => naam.remove());
    rij.addEventListener('keydown', (event) => {
      const stap = STAP[event.key];
      if (stap === undefined) return;
      event.preventDefault();
      const over = zichtbaar();
      over[over.indexOf(rij) + stap]?.focus();
    });
  }
}

/** Its own name; of a row with only a number, what the page says of it in words: "4.1.2 Inbedding bij … (Loopt (juni 2023))". */
function naamVan(rij: HTMLAnchorElement): string {
  const eigen = rij.getAttribute('aria-label');
  if (eigen) return eigen;
  const nummer = rij.textContent.trim();
  const woorden = document.getElementById(`actie-${nummer}`);
  const stand = woorden?.querySelector('.rij-stand span, .zacht')?.textContent.trim();
  return [nummer, woorden?.querySelector('a')?.textContent.trim(), stand && `(${stand})`].filter(Boolean).join(' ');
}
