import { describe, expect, test } from 'vitest';
import { metingVragen } from '../../scripts/edit/meting-vragen.ts';
import { beantwoord, type Vraag } from '../../scripts/edit/vragen.ts';
import { fixtureContent } from '../unit/maak.ts';

/** Somebody who answers from a list, and remembers what was asked. */
function iemand(antwoorden: Record<string, string | undefined>) {
  const gevraagd: string[] = [];
  const vraag = (gesteld: Vraag) => {
    gevraagd.push(gesteld.naam);
    return Promise.resolve(antwoorden[gesteld.naam]);
  };
  return { gevraagd, vraag };
}

const vragen = (isEerste = false) => metingVragen(fixtureContent(), { soort: () => 'actie', isEerste: () => isEerste });

describe('an editor at the keyboard', () => {
  test('is asked only what is of use', async () => {
    const { gevraagd, vraag } = iemand({ editie: '2024-06', bron: 'krant-2024' });
    await beantwoord(vragen(), {}, vraag);
    expect(gevraagd).toEqual(['editie', 'fase', 'status', 'bron', 'vindplaats', 'citaat', 'tekst']);
  });

  test('is asked for the ground of a judgement that is known, and for the quarter of what is done', async () => {
    const { gevraagd, vraag } = iemand({ fase: 'afgerond', status: 'afwijking' });
    await beantwoord(vragen(), {}, vraag);
    expect(gevraagd).toEqual([
      'editie',
      'fase',
      'afgerond',
      'status',
      'grondslag',
      'bron',
      'vindplaats',
      'citaat',
      'tekst',
    ]);
  });

  test('is not asked again what was given on the command line', async () => {
    const { gevraagd, vraag } = iemand({});
    const { antwoorden } = await beantwoord(vragen(), { editie: '2024-06', bron: 'krant-2024' }, vraag);
    expect(gevraagd).not.toContain('editie');
    expect(antwoorden).toMatchObject({ editie: '2024-06', bron: 'krant-2024' });
  });

  test('is proposed nothing that an earlier edition said', () => {
    expect(vragen().filter(({ voorstel }) => voorstel)).toEqual([]);
  });

  test('must choose a first fase and status, and may choose that the source does not say', () => {
    const nodig = vragen(true)
      .filter(({ verplicht }) => verplicht?.({}))
      .map(({ naam }) => naam);
    expect(nodig).toEqual(expect.arrayContaining(['fase', 'status']));
    const fase = vragen(true).find(({ naam }) => naam === 'fase');
    expect(fase?.keuzes?.({})).toContainEqual({ waarde: 'onbekend', label: 'Fase niet bekend', hint: 'onbekend' });
  });

  test('chooses from what is there, with the words that readers see', () => {
    const keuzes = Object.fromEntries(
      vragen().map(({ naam, keuzes: of }) => [naam, of?.({}).map(({ label }) => label)]),
    );
    expect(keuzes['editie']?.[0]).toMatch(/^2024-06 /);
    expect(keuzes['status']).toContain('Afwijking van planning');
    expect(keuzes['grondslag']).toEqual(['De bron zegt dit zelf', 'Dit volgt uit de datums in de bron']);
    expect(keuzes['bron']).toContain('Berichten in De Voorbeeldkrant (2024)');
  });
});

describe('nobody at the keyboard', () => {
  test('gets all that is missing and all that is wrong at once', async () => {
    const { fouten, ontbreekt } = await beantwoord(
      vragen(true),
      { status: 'afwijkend', afgerond: '2024-Q9' },
      undefined,
    );
    expect(fouten.map(({ vraag }) => vraag.naam)).toEqual(['status']);
    expect(ontbreekt.map(({ naam }) => naam)).toEqual(['editie', 'fase', 'grondslag', 'bron', 'citaat']);
  });
});
