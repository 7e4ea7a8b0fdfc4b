/**
 * Filters, sorts, zooms and folds the timelines of a page by the form above them. The choice stands in the
 * address, so that a link and the back button show it again. Without this the timelines are whole.
 */
import { gaNaar } from './adres.ts';
import { doelVanAdres } from './doel.ts';
import { startDetails } from './tijdlijn-details.ts';
import { kiest, leesKeuze, schrijfKeuze, type Aanbod, type Keuze } from './tijdlijn-keuze.ts';
import { maakBeeld } from './tijdlijn-beeld.ts';
import { startVouwen } from './tijdlijn-vouwen.ts';

const geheel = document.querySelector<HTMLElement>('[data-tijdlijnen]');
const form = geheel?.querySelector('form');
if (geheel && form) start(geheel, form);

function start(geheel: HTMLElement, form: HTMLFormElement): void {
  const lijsten = [...form.querySelectorAll('select')];
  const wis = form.querySelector<HTMLElement>('[data-wis]');
  const status = form.querySelector('[role=status]');
  const jaren = [...form.querySelectorAll<HTMLElement>('[data-van]')];
  const aanbod: Aanbod = Object.fromEntries(
    lijsten.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
  );
  const beeld = maakBeeld(geheel);

  const toon = () => {
    const { keuze, meldingen } = leesKeuze(new URLSearchParams(location.search), aanbod);
    const over = beeld.toon(keuze);
    for (const lijst of lijsten) lijst.value = keuze[lijst.name as keyof Keuze] ?? '';
    for (const knop of jaren) {
      const { van = '', tot = '' } = knop.dataset;
      knop.setAttribute('aria-pressed', String(van === (keuze.van ?? '') && tot === (keuze.tot ?? '')));
    }
    if (wis) wis.hidden = schrijfKeuze(keuze) === '';
    if (status) status.textContent = [...meldingen, uitslag(over, beeld.totaal, keuze)].join(' ');
  };

  const ga = (keuze: Keuze) => {
    gaNaar(schrijfKeuze(keuze));
    toon();
  };
  const ingevuld = (): Keuze =>
    Object.fromEntries(lijsten.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ga(ingevuld());
  });
  for (const knop of jaren) {
    knop.addEventListener('click', () =>
      ga({ ...ingevuld(), van: knop.dataset['van'] ?? '', tot: knop.dataset['tot'] ?? '' }),
    );
  }
  wis?.addEventListener('click', (event) => {
    event.preventDefault();
    ga({});
    // The link that had the focus is gone.
    lijsten[0]?.focus();
  });
  addEventListener('popstate', toon);
  // On a narrow screen the fields wait behind a button.
  form.querySelector('.keuze-knop')?.addEventListener('click', ({ currentTarget }) => {
    const open = form.classList.toggle('keuze--open');
    (currentTarget as HTMLElement).setAttribute('aria-expanded', String(open));
  });

  startVouwen(geheel);
  startDetails(geheel);
  toon();
  // What the address points at may have moved.
  if (location.hash !== '' && location.search !== '') {
    doelVanAdres()?.scrollIntoView();
  }
}

function uitslag(over: number, totaal: number, keuze: Keuze): string {
  if (over === 0) return 'Geen enkele actie past bij deze keuze. Kies minder, of wis alle filters.';
  if (!kiest(keuze)) return keuze.sorteer ? `Alle ${totaal} acties, in de gekozen volgorde.` : '';
  return `${over} van de ${totaal} acties ${over === 1 ? 'past' : 'passen'} bij deze keuze.`;
}
