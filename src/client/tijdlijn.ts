/**
 * Filters, sorts, zooms and folds the timelines of a page by the choices above them. The choice stands in the
 * address, so that a link and the back button show it again. Without this the timelines are whole.
 */
import { gaNaar } from './adres.ts';
import { doelVanAdres } from './doel.ts';
import { kiest, leesKeuze, schrijfKeuze, type Aanbod, type Keuze } from './tijdlijn-keuze.ts';
import { maakBeeld } from './tijdlijn-beeld.ts';
import { startVouwen } from './tijdlijn-vouwen.ts';

const geheel = document.querySelector<HTMLElement>('[data-tijdlijnen]');
const form = geheel?.querySelector('form');
if (geheel && form) start(geheel, form);

function start(geheel: HTMLElement, form: HTMLFormElement): void {
  const lijsten = [...form.querySelectorAll('select')];
  const knoppen = [...form.querySelectorAll<HTMLAnchorElement>('a.keuze-knop')];
  const wis = form.querySelector<HTMLElement>('[data-wis]');
  const status = form.querySelector('[role=status]');
  const jaren = [...form.querySelectorAll<HTMLElement>('[data-jaar]')];
  const aanbod: Aanbod = {
    ...Object.fromEntries(lijsten.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
    jaar: jaren.map(({ dataset }) => dataset['jaar'] ?? ''),
  };
  const beeld = maakBeeld(geheel);
  const nu = () => leesKeuze(new URLSearchParams(location.search), aanbod);

  const toon = () => {
    const { keuze, meldingen } = nu();
    const over = beeld.toon(keuze);
    for (const lijst of lijsten) lijst.value = keuze[lijst.name as keyof Keuze] ?? '';
    for (const knop of jaren) knop.setAttribute('aria-pressed', String(knop.dataset['jaar'] === (keuze.jaar ?? '')));
    for (const knop of knoppen) {
      if (isAan(knop, keuze)) knop.setAttribute('aria-current', 'true');
      else knop.removeAttribute('aria-current');
    }
    if (wis) wis.hidden = schrijfKeuze(keuze) === '';
    if (status) status.textContent = [...meldingen, uitslag(over, beeld.totaal, keuze)].join(' ');
  };

  const ga = (keuze: Keuze) => {
    gaNaar(schrijfKeuze(keuze));
    toon();
    status?.scrollIntoView({ block: 'nearest' });
  };

  // A choice works at once; who presses the button goes to what it left.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    status?.scrollIntoView({ block: 'start' });
  });
  for (const lijst of lijsten) lijst.addEventListener('change', () => ga({ ...nu().keuze, [lijst.name]: lijst.value }));
  for (const knop of jaren) {
    knop.addEventListener('click', () => ga({ ...nu().keuze, jaar: knop.dataset['jaar'] ?? '' }));
  }
  for (const knop of knoppen) {
    knop.addEventListener('click', (event) => {
      event.preventDefault();
      const { keuze } = nu();
      // Pressed again, it lets go.
      ga(isAan(knop, keuze) ? zonder(keuze, vraagVan(knop)) : { ...keuze, ...vraagVan(knop) });
    });
  }
  wis?.addEventListener('click', (event) => {
    event.preventDefault();
    ga({});
    // The link that had the focus is gone.
    knoppen[0]?.focus();
  });
  addEventListener('popstate', toon);

  startVouwen(geheel);
  toon();
  // What the address points at may have moved.
  if (location.search !== '') doelVanAdres()?.scrollIntoView();
}

/** What a button chooses: its own part of the address. */
function vraagVan(knop: HTMLAnchorElement): Keuze {
  return Object.fromEntries(new URL(knop.href).searchParams);
}

function isAan(knop: HTMLAnchorElement, keuze: Keuze): boolean {
  return Object.entries(vraagVan(knop)).every(([veld, waarde]) => keuze[veld as keyof Keuze] === waarde);
}

function zonder(keuze: Keuze, weg: Keuze): Keuze {
  return Object.fromEntries(Object.entries(keuze).filter(([veld]) => !(veld in weg)));
}

function uitslag(over: number, totaal: number, keuze: Keuze): string {
  if (over === 0) return 'Geen enkele actie past bij deze keuze. Kies minder, of toon weer alles.';
  if (!kiest(keuze)) return keuze.sorteer ? `Alle ${totaal} acties, in de gekozen volgorde.` : '';
  return `${over} van de ${totaal} acties ${over === 1 ? 'past' : 'passen'} bij deze keuze.`;
}
