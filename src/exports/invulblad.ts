import type { Actie, Monitor } from '../domain/monitor.ts';
import { nieuwsteEditie, standAt } from '../domain/stand.ts';
import { planningText } from '../domain/wijzigingen.ts';
import { excelCsv, type Kolom } from './csv.ts';

/** Before a column that only shows what stood there: who reads the sheet back passes over it. */
export const NU_KOLOM = 'nu: ';

/** What an editor fills in of an actie, in the order of acties.csv, and where in the source it stands. */
export const INVULKOLOMMEN = [
  ...['editie', 'fase', 'afgerond', 'status', 'grondslag', 'planning', 'wachtOp'],
  ...['bronnen', 'vindplaats', 'citaat', 'tekst'],
] as const;

/**
 * A sheet to fill in: every actie with nothing said about it yet, and beside it how it stood last.
 *
 * @param editie already filled in everywhere, so that no spreadsheet makes a date of what one types
 */
export function invulblad(monitor: Monitor, editie?: string): string {
  const nieuwste = nieuwsteEditie(monitor).id;
  const stand = (actie: Actie) => standAt(actie, nieuwste);
  const kolommen: Kolom<Actie>[] = [
    { naam: 'nummer', waarde: ({ nummer }) => nummer },
    { naam: 'titel', waarde: ({ titel }) => titel },
    ...INVULKOLOMMEN.map((naam) => ({ naam, waarde: () => (naam === 'editie' ? editie : undefined) })),
    { naam: `${NU_KOLOM}fase`, waarde: (actie) => stand(actie)?.fase.waarde },
    { naam: `${NU_KOLOM}status`, waarde: (actie) => stand(actie)?.status.waarde },
    { naam: `${NU_KOLOM}planning`, waarde: (actie) => planningText(stand(actie)?.planning.waarde ?? []) },
    { naam: `${NU_KOLOM}laatste editie`, waarde: ({ metingen }) => metingen[0]?.editie },
  ];
  return excelCsv(monitor.acties, kolommen);
}
