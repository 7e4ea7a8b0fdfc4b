import { hoortErbij, kiest, sorteer, type Keuze, type Rij } from './tijdlijn-keuze.ts';
import { vouw } from './tijdlijn-vouwen.ts';
import { jaarOfPeriode, kader, uitsnede } from './tijdlijn-zoom.ts';

/** The timelines within an element as one whole that can show a choice. */
export function maakBeeld(geheel: HTMLElement) {
  const rijen = vind(geheel, 'tr.rij');
  const metRijen = (stuk: HTMLElement) => ({
    stuk,
    eigen: vind(stuk, 'tr.rij'),
    aantal: stuk.querySelector('[data-aantal]'),
  });
  const groepen = vind(geheel, 'tbody').map(metRijen);
  const delen = vind(geheel, '[data-deel]').map(metRijen);
  const panelen = vind(geheel, '.paneel').map((paneel) => ({ paneel, regels: vind(paneel, 'li') }));
  const plat = platteTabel(geheel);
  const statussen = vind(geheel, '[data-waarden]')[0]?.dataset['waarden']?.split(' ') ?? [];
  const vensters = [...geheel.querySelectorAll('.venster')];
  const jaren = [...geheel.querySelectorAll('.jaar')].map((element) => ({ element, x: plaats(element) }));

  const filter = (keuze: Keuze): number => {
    for (const rij of rijen) rij.hidden = !hoortErbij(leesRij(rij), keuze);
    for (const { stuk, eigen, aantal } of [...groepen, ...delen]) {
      const over = eigen.filter(({ hidden }) => !hidden).length;
      stuk.hidden = over === 0;
      if (aantal) aantal.textContent = zoveel(over, eigen.length);
    }
    for (const { stuk, eigen } of groepen) {
      // Also out of the table in another order, back to where they came from.
      stuk.append(...eigen);
      if (!stuk.hidden && kiest(keuze)) vouw(stuk, true);
    }
    for (const { paneel, regels } of panelen) {
      for (const regel of regels) {
        const rij = document.getElementById(`actie-${regel.querySelector('span')?.textContent ?? ''}`);
        regel.hidden = rij?.hidden ?? false;
      }
      paneel.hidden = regels.every(({ hidden }) => hidden);
    }
    return rijen.filter(({ hidden }) => !hidden).length;
  };

  const orden = (keuze: Keuze, over: number) => {
    geheel.classList.toggle('gesorteerd', Boolean(keuze.sorteer));
    // One timeline of its own has no fold around it to hide.
    geheel.classList.toggle('leeg', over === 0);
    if (keuze.sorteer) plat.append(...sorteer(rijen, keuze, leesRij, statussen));
  };

  const zoom = (keuze: Keuze) => {
    const { van = '', tot = '', later = '' } = geheel.dataset;
    const deel = uitsnede({ van, tot, laterX: Number(later) }, jaarOfPeriode(keuze));
    const { x, width } = kader(deel);
    geheel.classList.toggle('ingezoomd', deel.breedte < 100);
    for (const venster of vensters) {
      venster.setAttribute('x', x);
      venster.setAttribute('width', width);
    }
    // A year that begins left of the part keeps its name in sight.
    jaren.forEach(({ element, x: eigen }, i) => {
      // Of the last year of a table the next is the first of another, or none.
      const volgend = jaren[i + 1]?.x ?? 0;
      const binnen = deel.x > eigen && deel.x < (volgend > eigen ? volgend : Number(later));
      element.setAttribute('x', `${binnen ? deel.x : eigen}%`);
    });
  };

  return {
    totaal: rijen.length,
    /** Makes the timelines show a choice; returns how many rows are left. */
    toon(keuze: Keuze): number {
      const over = filter(keuze);
      orden(keuze, over);
      zoom(keuze);
      return over;
    },
  };
}

/** What a row says of itself: in attributes, and in its nummer. */
function leesRij(rij: HTMLElement): Rij {
  return { ...(rij.dataset as Rij), actielijn: /\d+/.exec(rij.id)?.[0] ?? '' };
}

/** How many acties a part shows: "3 acties", or "1 van 3 acties". */
function zoveel(over: number, totaal: number): string {
  const acties = `${totaal} ${totaal === 1 ? 'actie' : 'acties'}`;
  return over < totaal ? `${over} van ${acties}` : acties;
}

/** A table for rows in another order than that of the programme, above the others; returns its body. */
function platteTabel(geheel: HTMLElement): HTMLElement {
  const eerste = geheel.querySelector('table.tijdlijn');
  if (!eerste) throw new Error('Er is geen tijdlijn.');
  const tabel = eerste.cloneNode(true) as HTMLElement;
  for (const lijf of tabel.querySelectorAll('tbody')) lijf.remove();
  tabel.classList.add('plat');
  const lijf = document.createElement('tbody');
  lijf.setAttribute('role', 'rowgroup');
  tabel.append(lijf);
  const titel = tabel.querySelector('caption');
  if (titel) titel.textContent = 'Acties in de gekozen volgorde';
  (eerste.closest('[data-deel]') ?? eerste).before(tabel);
  return lijf;
}

/** Where it was drawn, in % of the whole. */
function plaats(element: Element): number {
  return Number.parseFloat(element.getAttribute('x') ?? '');
}

function vind(binnen: ParentNode, selector: string): HTMLElement[] {
  return [...binnen.querySelectorAll<HTMLElement>(selector)];
}
