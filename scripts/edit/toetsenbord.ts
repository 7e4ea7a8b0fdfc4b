import * as clack from '@clack/prompts';
import { foutIn, type Antwoorden, type Keuze, type Vraag } from './vragen.ts';

/** Somebody pressed Ctrl-C or Escape. */
export class Afgebroken extends Error {}

/** A letter is something one types: in a list it would otherwise move the choice, unseen. */
for (const letter of 'hjkl') clack.settings.aliases.delete(letter);

/** Lists longer than this are searched first. */
const LANG = 15;

/** Stands for: leave it out. No value of the content has a space at its start. */
const NIETS = ' ';

/** Asks at the keyboard. The library says its own instructions in English, so they are left out and said here. */
export async function vraagAanToetsenbord(vraag: Vraag, antwoorden: Antwoorden): Promise<string | undefined> {
  const verplicht = vraag.verplicht?.(antwoorden) ?? false;
  const keuzes = vraag.keuzes?.(antwoorden);
  if (!keuzes) return vraagTekst(vraag, antwoorden, verplicht);
  if (vraag.meer) return vraagMeer(vraag, keuzes);
  const gezocht = keuzes.length > LANG ? await zoek(vraag, keuzes) : keuzes;
  const [enige] = gezocht;
  if (enige && gezocht.length === 1 && gezocht !== keuzes) {
    clack.log.step(enige.label);
    return enige.waarde;
  }
  return vraagKeuze(vraag, gezocht, antwoorden, verplicht);
}

/** Yes or no, at the end. */
export async function vraagJa(message: string): Promise<boolean> {
  return antwoord(await clack.confirm({ message, active: 'ja', inactive: 'nee' }));
}

export function begin(titel: string): void {
  clack.intro(`${titel} · Enter: verder · Ctrl-C: stoppen zonder iets te schrijven`);
}

async function vraagTekst(vraag: Vraag, antwoorden: Antwoorden, verplicht: boolean): Promise<string | undefined> {
  const value = antwoord(
    await clack.text({
      message: verplicht ? vraag.zin : `${vraag.zin} (leeg: ${vraag.overslaan ?? 'overslaan'})`,
      initialValue: vraag.voorstel?.(antwoorden),
      validate: (text = '') => (text.trim() === '' && !verplicht ? undefined : foutIn(vraag, text, antwoorden)),
    }),
  );
  return value.trim() || undefined;
}

async function vraagKeuze(
  vraag: Vraag,
  keuzes: readonly Keuze[],
  antwoorden: Antwoorden,
  verplicht: boolean,
): Promise<string | undefined> {
  const niets = verplicht ? [] : [{ value: NIETS, label: vraag.overslaan ?? 'Overslaan' }];
  const value = antwoord(
    await clack.select({
      message: [vraag.zin, vraag.nieuw, '(pijltjes en Enter)'].filter(Boolean).join(' '),
      options: [...niets, ...keuzes.map(({ waarde, label, hint }) => ({ value: waarde, label, hint }))],
      maxItems: LANG,
      showInstructions: false,
    }),
  );
  if (value === NIETS) return undefined;
  const bezwaar = foutIn(vraag, value, antwoorden);
  if (bezwaar === undefined) return value;
  clack.log.warn(bezwaar);
  return vraagKeuze(vraag, keuzes, antwoorden, verplicht);
}

async function vraagMeer(vraag: Vraag, keuzes: readonly Keuze[]): Promise<string | undefined> {
  const values = antwoord(
    await clack.multiselect({
      message: `${vraag.zin} (spatie: aan of uit; Enter: klaar; niets aan is ook goed)`,
      options: keuzes.map(({ waarde, label, hint }) => ({ value: waarde, label, hint })),
      maxItems: LANG,
      required: false,
      showInstructions: false,
    }),
  );
  return values.length > 0 ? values.join(',') : undefined;
}

/** Narrows a long list down to what has all these words in it. */
async function zoek({ zin, nieuw }: Vraag, keuzes: readonly Keuze[]): Promise<readonly Keuze[]> {
  const passend = (text = '') => {
    const exact = keuzes.filter(({ waarde }) => waarde === text.trim());
    const words = text.toLowerCase().split(/\s+/);
    const found = keuzes.filter(({ waarde, label }) =>
      words.every((word) => `${waarde} ${label}`.toLowerCase().includes(word)),
    );
    return exact.length > 0 ? exact : found;
  };
  const text = antwoord(
    await clack.text({
      message: `${zin} Typ een paar letters of een nummer (leeg: de hele lijst)`,
      validate: (value) =>
        passend(value).length === 0
          ? ['Daar past niets bij. Typ iets anders, of niets.', nieuw].filter(Boolean).join(' ')
          : undefined,
    }),
  );
  return passend(text);
}

function antwoord<T>(value: T | typeof clack.CANCEL_SYMBOL): T {
  if (clack.isCancel(value)) throw new Afgebroken();
  // An empty line comes as undefined.
  return (value ?? '') as T;
}
