import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../src/domain/content.ts';
import { yamlLines } from '../src/read/yaml/write.ts';
import { dagOfMaand, editieId, tekst } from '../src/schema/velden.ts';
import { INHOUD } from '../src/settings.ts';
import { EDITIE_SOORTEN } from '../src/schema/editie.ts';
import { bewerk, type Bewerking, type Plan } from './edit/bewerk.ts';
import { isGesloten } from './edit/dingen.ts';
import { bronKeuzes, woordKeuzes } from './edit/keuzes.ts';
import { controleerTerug, Weigering } from './edit/lees-terug.ts';
import { foutInTekst, NIEUW_DOCUMENT, opRegel } from './edit/meting-vragen.ts';
import type { Antwoorden, Vraag } from './edit/vragen.ts';
import { voortgangRegels } from './edit/voortgang.ts';

/** Opens an editie, or shows how far an open one is. */
const bewerking: Bewerking = {
  naam: 'nieuwe-editie',
  wat: 'Opent een editie en noemt wat er nog geen meting van heeft. Is de editie er al, dan ziet u hoe ver u bent.',
  voorbeelden: [
    'nieuwe-editie 2024-03',
    'nieuwe-editie -- 2024-03 --titel "Voortgangsbrief WOZO maart 2024" --soort voortgangsbrief --peildatum 2024-03-22 --hoofdbron kst-29389-127',
  ],
  vooraan: 'editie',
  vragen,
  plan,
};

function vragen(content: Content): Vraag[] {
  const isNieuw = ({ editie }: Antwoorden) => !content.edities.some(({ slug }) => slug === editie);
  const hoortBij = 'Deze editie is er al. Verander haar in haar bestand.';
  return [
    {
      naam: 'editie',
      wat: 'Het jaar en de maand van de editie, zoals 2024-03.',
      zin: 'Welk jaar en welke maand? Schrijf: 2024-03',
      verplicht: () => true,
      schema: editieId,
      fout: (editie) =>
        content.afgekeurd.has(editie)
          ? `In ${join(INHOUD, 'edities', `${editie}.mdx`)} zit een fout. Verbeter die eerst; npm run valideer zegt waar.`
          : undefined,
    },
    {
      naam: 'titel',
      wat: 'De titel van de editie, zoals: Voortgangsbrief WOZO maart 2024.',
      zin: 'Hoe heet deze editie?',
      wanneer: isNieuw,
      hoortBij,
      verplicht: () => true,
      schema: tekst('Vul de titel van de editie in.'),
    },
    {
      naam: 'soort',
      wat: `Wat voor editie het is: ${Object.keys(EDITIE_SOORTEN).join(', ')}.`,
      zin: 'Wat voor editie is het?',
      keuzes: () => woordKeuzes(EDITIE_SOORTEN),
      wanneer: isNieuw,
      hoortBij,
      verplicht: () => true,
    },
    {
      naam: 'peildatum',
      waarde: 'DATUM',
      wat: 'De dag of maand waar de stand over gaat, zoals 2024-03-22 of 2024-03.',
      zin: 'Over welke dag of maand gaat de stand? Schrijf 2024-03-22 of 2024-03',
      wanneer: isNieuw,
      hoortBij,
      verplicht: () => true,
      schema: dagOfMaand,
    },
    {
      naam: 'hoofdbron',
      waarde: 'BRON',
      wat: 'Het document waar de editie op rust: de id uit content/bronnen.yaml. Zet het daar eerst in.',
      zin: 'Op welk document rust de editie?',
      keuzes: () => bronKeuzes(content),
      nieuw: NIEUW_DOCUMENT,
      wanneer: isNieuw,
      hoortBij,
      verplicht: () => true,
    },
    {
      naam: 'tekst',
      wat: 'Een inleiding: wat deze editie is, en wat ervan gelezen is.',
      zin: 'Wat is deze editie, en wat is ervan gelezen?',
      wanneer: isNieuw,
      hoortBij,
      overslaan: 'schrijf ik straks in het bestand',
      fout: (value) => foutInTekst(value, content),
    },
  ];
}

function plan(
  { editie = '', titel, soort, peildatum, hoofdbron, tekst: inleiding }: Antwoorden,
  content: Content,
): Plan {
  const voortgang = voortgangRegels(content, editie);
  const pad = join(INHOUD, 'edities', `${editie}.mdx`);
  if (content.edities.some(({ slug }) => slug === editie)) {
    const dicht = isGesloten(content, editie);
    const vervolg = dicht
      ? `Editie ${editie} is gesloten. Nieuws hoort in een nieuwe editie.`
      : `Een meting toevoegen: npm run nieuwe-meting. Klaar? Sluit de editie: npm run sluit-editie ${editie}`;
    return { stappen: [], klaar: voortgang.join('\n'), vervolg: ['', vervolg] };
  }
  if (existsSync(pad)) throw new Weigering(`${pad} bestaat al, en wordt nooit overschreven.`);
  const data = { titel: opRegel(titel), soort, peildatum, hoofdbron };
  const body = inleiding?.normalize('NFC').trim();
  const inhoud = ['---', ...yamlLines(data), '---', ...(body ? ['', body] : []), ''].join('\n');
  controleerTerug(inhoud, { data, secties: {} });
  return {
    stappen: [{ soort: 'nieuw', pad, tekst: inhoud }],
    klaar: [...voortgang, '', `Editie ${editie} is open, in ${pad}.`].join('\n'),
    vervolg: ['', 'Een meting toevoegen: npm run nieuwe-meting'],
  };
}

process.exitCode = await bewerk(bewerking, process.argv.slice(2));
