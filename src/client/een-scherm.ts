import { make } from './element.ts';

/**
 * The rows of the picture of all acties: one stop for the keyboard, with arrows from row to row, and the name of the row
 * that the pointer or the keyboard is at, as the words elsewhere on the page have it.
 */
for (const geheel of document.querySelectorAll<HTMLElement>('[data-een-scherm]')) start(geheel);

function start(geheel: HTMLElement): void {
  const rijen = [...geheel.querySelectorAll<HTMLAnchorElement>('.paneel-rijen a')];
  const naam = make('span', { class: 'een-scherm-naam', 'aria-hidden': 'true' });
  const zichtbaar = () => rijen.filter((rij) => !rij.closest('[hidden]'));
  const toon = (rij: HTMLAnchorElement) => {
    naam.textContent = naamVan(rij);
    rij.parentElement?.append(naam);
  };
  rijen[0]?.setAttribute('tabindex', '0');
  for (const rij of rijen) {
    rij.addEventListener('pointerenter', () => toon(rij));
    rij.addEventListener('pointerleave', () => naam.remove());
    rij.addEventListener('focus', () => {
      for (const each of rijen) each.tabIndex = each === rij ? 0 : -1;
      rij.setAttribute('aria-label', naamVan(rij));
      toon(rij);
    });
    rij.addEventListener('blur', () => naam.remove());
    rij.addEventListener('keydown', (event) => {
      const stap = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (stap === undefined) return;
      event.preventDefault();
      const over = zichtbaar();
      over[over.indexOf(rij) + stap]?.focus();
    });
  }
}

/** "4.1.2 Inbedding bij het wetsvoorstel…: Loopt (juni 2023)": from where the page has it in words; else its number. */
function naamVan(rij: HTMLAnchorElement): string {
  const nummer = rij.textContent.trim();
  const woorden = document.getElementById(`actie-${nummer}`);
  const stand = woorden?.querySelector('.rij-stand span, .zacht')?.textContent.trim();
  return [nummer, woorden?.querySelector('a')?.textContent.trim(), stand && `(${stand})`].filter(Boolean).join(' ');
}
