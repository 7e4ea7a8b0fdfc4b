import type { Content } from '../../src/domain/content.ts';
import { yamlItem } from '../../src/read/yaml/write.ts';
import { dingenIn, type Ding } from './dingen.ts';
import { dingKeuzes } from './keuzes.ts';
import { controleerTerug, kaleTekst, koppenIn, leesTerug } from './lees-terug.ts';
import { metingVragen, sectieRegels, type Meting } from './meting-vragen.ts';
import { voegMetingIn } from './voeg-in.ts';
import { altijd, vragenUit, type Antwoorden, type Vraag } from './vragen.ts';

/** What must be known of a new meting: what it is about, and what metingVragen asks. */
export function vragenVan(content: Content): Vraag[] {
  const dingen = dingenIn(content);
  const ding = ({ nummer }: Antwoorden) => dingen.find((each) => each.nummer === nummer);
  return [
    ...vragenUit('nieuwe-meting', {
      nummer: {
        keuzes: () => dingKeuzes(dingen),
        verplicht: altijd,
        fout: (nummer) =>
          content.afgekeurd.has(nummer)
            ? `In het bestand van ${nummer} zit een fout. Verbeter die eerst; npm run valideer zegt waar.`
            : undefined,
      },
    }),
    ...metingVragen(content, {
      soort: (a) => ding(a)?.soort,
      isEerste: (a) => isOudste(ding(a), a['editie']),
      foutInEditie: (editie, a) => alErIn(ding(a), editie),
    }),
  ];
}

/** The oldest meting of an actie or onderwerp holds its first judgement. */
function isOudste(ding: Ding | undefined, editie: string | undefined): boolean {
  if (!ding || editie === undefined) return false;
  return ding.entry.data.metingen.every((meting) => meting.editie > editie);
}

function alErIn(ding: Ding | undefined, editie: string): string | undefined {
  const index = ding?.entry.data.metingen.findIndex((meting) => meting.editie === editie) ?? -1;
  if (!ding || index === -1) return undefined;
  const { regel } = ding.entry.locate(['metingen', index]);
  return `${ding.nummer} heeft al een meting van ${editie}: ${ding.entry.bestand}:${regel}. Verander die in het bestand.`;
}

/**
 * The text of a file with a meting more, and every other byte as it was.
 *
 * @throws TeOngewoon when the reader would see something else than that
 */
export function metingErbij(oud: string, meting: Meting, tekst: string | undefined): string {
  const { editie } = meting;
  const { data, secties } = leesTerug(oud);
  const metingen = data['metingen'] as Meting[];
  const erbij = { editie, regels: yamlItem(meting), sectie: sectieRegels(editie, tekst) };
  return controleerTerug(voegMetingIn(oud, { metingen, secties: koppenIn(oud) }, erbij), {
    data: { ...data, metingen: [...metingen, meting].sort((left, right) => (left.editie < right.editie ? 1 : -1)) },
    secties: { ...secties, [editie]: kaleTekst(tekst) },
  });
}
