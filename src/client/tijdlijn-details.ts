/**
 * The details of a row open with their button, by the browser itself. This adds that they open for who
 * points at the drawing, and that the link to the row is copied.
 */

/** Long enough not to open for a mouse that only passes; short enough to reach what opened. */
const RUST_MS = 400;

export function startDetails(geheel: HTMLElement): void {
  for (const details of geheel.querySelectorAll<HTMLElement>('.rij-details')) {
    const rij = details.closest('tr');
    const knop = rij?.querySelector<HTMLElement>('.details-knop');
    const tekening = rij?.querySelector('.tekening');
    if (knop && tekening) opentBijAanwijzen(tekening, details, knop);
    const link = details.querySelector<HTMLAnchorElement>('.details-links a[href^="#"]');
    if (link) kopieert(link);
  }
}

function opentBijAanwijzen(tekening: Element, details: HTMLElement, knop: HTMLElement): void {
  let wacht = 0;
  let doorAanwijzen = false;
  const open = () => details.matches(':popover-open');
  const straks = (doe: () => void) => (event: Event) => {
    clearTimeout(wacht);
    // A finger taps the button; only a mouse can point.
    if ((event as PointerEvent).pointerType === 'mouse') wacht = window.setTimeout(doe, RUST_MS);
  };
  const toon = straks(() => {
    if (open()) return;
    details.showPopover({ source: knop });
    doorAanwijzen = true;
  });
  const sluit = straks(() => {
    // What was opened with the button, or has the focus, stays.
    if (doorAanwijzen && !details.contains(document.activeElement)) details.hidePopover();
    doorAanwijzen = false;
  });
  tekening.addEventListener('pointerenter', toon);
  tekening.addEventListener('pointerleave', sluit);
  details.addEventListener('pointerenter', toon);
  details.addEventListener('pointerleave', sluit);
}

/** The link to a row becomes a link to what is seen now, choice included; where that works it is copied. */
function kopieert(link: HTMLAnchorElement): void {
  // Not on a page without https.
  if (!('clipboard' in navigator)) return;
  const naam = link.textContent;
  link.textContent = 'Kopieer de link naar deze rij';
  const status = document.createElement('span');
  status.className = 'klein';
  status.role = 'status';
  link.after(status);
  link.addEventListener('click', (event) => {
    const adres = new URL(location.href);
    adres.hash = link.hash;
    event.preventDefault();
    navigator.clipboard.writeText(adres.href).then(
      () => {
        status.textContent = 'De link is gekopieerd.';
      },
      () => {
        link.textContent = naam;
        location.href = adres.href;
      },
    );
  });
}
