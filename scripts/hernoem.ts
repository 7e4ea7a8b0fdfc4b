import type { Content } from '../src/domain/content.ts';
import { slug, tekst } from '../src/schema/velden.ts';
import { bewerk } from './edit/bewerk.ts';
import { geslotenMetingen, genummerdIn, hernoemPlan, naamNu } from './edit/hernoem-plan.ts';
import { dingKeuzes } from './edit/keuzes.ts';
import { opRegel } from './edit/meting-vragen.ts';
import { slugVan } from './edit/slug.ts';
import { altijd, vragenUit, type Antwoorden, type Vraag } from './edit/vragen.ts';

/** Gives an actie, onderwerp or actielijn another address or titel; the old address leads to the new one. */
await bewerk('hernoem', { vragen, plan: hernoemPlan });

function vragen(content: Content): Vraag[] {
  const dingen = genummerdIn(content);
  const ding = ({ nummer }: Antwoorden) => dingen.find((each) => each.nummer === nummer);
  const verandertTitel = (a: Antwoorden) => a['titel'] !== undefined && opRegel(a['titel']) !== ding(a)?.titel;
  const gesloten = (a: Antwoorden) => geslotenMetingen(content, ding(a)).map(({ editie }) => editie);
  return vragenUit('hernoem', {
    nummer: { keuzes: () => dingKeuzes(dingen), verplicht: altijd },
    titel: { schema: tekst('Vul de titel in.'), voorstel: (a) => ding(a)?.titel },
    naam: { schema: slug, voorstel: (a) => (verandertTitel(a) ? slugVan(a['titel'] ?? '') : naamNu(ding(a))) },
    correctie: { wanneer: (a) => verandertTitel(a) && gesloten(a).length > 0, verplicht: altijd },
  });
}
