import type { Content } from '../src/domain/content.ts';
import { slug, tekst as tekstVeld } from '../src/schema/velden.ts';
import { bewerk, type Bewerking } from './edit/bewerk.ts';
import { geslotenMetingen, genummerdIn, hernoemPlan, naamNu } from './edit/hernoem-plan.ts';
import { dingKeuzes } from './edit/keuzes.ts';
import { opRegel } from './edit/meting-vragen.ts';
import { slugVan } from './edit/slug.ts';
import type { Antwoorden, Vraag } from './edit/vragen.ts';

/** Gives an actie, onderwerp or actielijn another address or titel; the old address leads to the new one. */
const bewerking: Bewerking = {
  naam: 'hernoem',
  wat: 'Geeft een actie, onderwerp of actielijn een ander adres of een andere titel. Het oude adres leidt naar het nieuwe.',
  voorbeelden: [
    'hernoem',
    'hernoem -- 4.1.2 --naam wet-regie-volkshuisvesting',
    'hernoem -- 4.1.2 --titel "Wetsvoorstel regie op de volkshuisvesting" --correctie "De titel was niet die van de bron."',
  ],
  vooraan: 'nummer',
  vragen,
  plan: hernoemPlan,
};

function vragen(content: Content): Vraag[] {
  const dingen = genummerdIn(content);
  const ding = ({ nummer }: Antwoorden) => dingen.find((each) => each.nummer === nummer);
  const verandertTitel = (a: Antwoorden) => a['titel'] !== undefined && opRegel(a['titel']) !== ding(a)?.titel;
  const gesloten = (a: Antwoorden) => geslotenMetingen(content, ding(a)).map(({ editie }) => editie);
  return [
    {
      naam: 'nummer',
      wat: 'Wat een andere naam krijgt, zoals 4.1.2. Het nummer zelf verandert nooit.',
      zin: 'Wat krijgt een andere naam?',
      keuzes: () => dingKeuzes(dingen),
      verplicht: () => true,
    },
    {
      naam: 'titel',
      wat: 'De nieuwe titel, zoals de bron hem geeft. Weggelaten: de titel blijft.',
      zin: 'Wat is de titel, zoals de bron hem geeft?',
      schema: tekstVeld('Vul de titel in.'),
      voorstel: (a) => ding(a)?.titel,
      overslaan: 'de titel blijft',
    },
    {
      naam: 'naam',
      wat: 'Het nieuwe eind van het adres, zonder het nummer, zoals nieuwe-regeling. Weggelaten: het adres blijft.',
      zin: 'Hoe heet de pagina in het adres?',
      schema: slug,
      voorstel: (a) => (verandertTitel(a) ? slugVan(a['titel'] ?? '') : naamNu(ding(a))),
      overslaan: 'het adres blijft',
    },
    {
      naam: 'correctie',
      waarde: 'WAT',
      wat: 'Waarom de titel verandert. Nodig als een gesloten editie de titel ook heeft; lezers zien dit.',
      zin: 'De titel staat ook in gesloten edities. Waarom verandert hij? Lezers zien dit.',
      wanneer: (a) => verandertTitel(a) && gesloten(a).length > 0,
      hoortBij: 'Een correctie hoort bij een nieuwe titel in een gesloten editie.',
      verplicht: () => true,
    },
  ];
}

process.exitCode = await bewerk(bewerking, process.argv.slice(2));
