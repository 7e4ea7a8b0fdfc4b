import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../src/domain/content.ts';
import { yamlItem, yamlLines, yamlText } from '../src/read/yaml/write.ts';
import { slug, tekst } from '../src/schema/velden.ts';
import { INHOUD } from '../src/settings.ts';
import { compareNummer, naamBegin } from '../src/vocabulary/nummer.ts';
import { bewerk, type Plan } from './edit/bewerk.ts';
import { dingenIn } from './edit/dingen.ts';
import { partijKeuzes } from './edit/keuzes.ts';
import { controleerTerug, kaleTekst, Weigering } from './edit/lees-terug.ts';
import { metingVan, metingVragen, opRegel, sectieRegels } from './edit/meting-vragen.ts';
import { slugVan } from './edit/slug.ts';
import { altijd, lijst, vragenUit, type Antwoorden, type Vraag } from './edit/vragen.ts';
import { volgendNummer } from './edit/volgend-nummer.ts';

/** Makes the file of a new actie, with its first meting and the next nummer of its onderwerp. */
await bewerk('nieuwe-actie', { vragen, plan });

function vragen(content: Content): Vraag[] {
  return [
    ...vragenUit('nieuwe-actie', {
      onderwerp: {
        keuzes: () =>
          content.onderwerpen
            .map(({ data: { nummer, titel } }) => ({ waarde: nummer, label: `${nummer} ${titel}` }))
            .sort((a, b) => compareNummer(a.waarde, b.waarde)),
        verplicht: altijd,
      },
      titel: {
        verplicht: altijd,
        schema: tekst('Vul de titel van de actie in.'),
        fout: (titel, a) => alBekend(content, titel, a['onderwerp']),
      },
      kort: {},
      brontitel: {},
      naam: { schema: slug, voorstel: (a) => slugVan(a['titel'] ?? '') },
      partij: { keuzes: () => partijKeuzes(content), meer: true },
    }),
    ...metingVragen(content, { soort: () => 'actie', isEerste: () => true }).filter(({ naam }) => naam !== 'stoplicht'),
  ];
}

/** The same titel twice in an onderwerp is nearly always the same actie, made twice. */
function alBekend({ acties }: Content, titel: string, onderwerp: string | undefined): string | undefined {
  const same = acties.find(
    ({ data }) => data.nummer.startsWith(`${onderwerp}.`) && data.titel.toLowerCase() === opRegel(titel).toLowerCase(),
  );
  return same && `Deze actie is er al: ${same.data.nummer}, in ${same.bestand}.`;
}

function plan(a: Antwoorden, content: Content): Plan {
  const { onderwerp = '', titel = '', editie = '' } = a;
  const nummer = volgendNummer(content, onderwerp);
  const naam = a['naam'] ?? slugVan(titel);
  if (naam === '') throw new Weigering('Van deze titel is geen adres te maken. Geef er een met --naam.');
  const pad = join(INHOUD, 'acties', nummer.split('.')[0] ?? '', `${naamBegin(nummer)}${naam}.mdx`);
  if (existsSync(pad)) throw new Weigering(`${pad} bestaat al, en wordt nooit overschreven.`);

  const meting = metingVan(a);
  const partijen = lijst(a['partij']);
  const gegeven = { titel, kort: a['kort'], brontitel: a['brontitel'] };
  const kop = Object.fromEntries(
    Object.entries(gegeven).flatMap(([veld, waarde]) => (waarde === undefined ? [] : [[veld, opRegel(waarde)]])),
  );
  const inhoud = [
    '---',
    `nummer: "${nummer}"`,
    ...yamlLines(kop),
    `partijen: [${partijen.map(yamlText).join(', ')}]`,
    'metingen:',
    ...yamlItem(meting).map((regel) => `  ${regel}`),
    '---',
    '',
    ...sectieRegels(editie, a['tekst']),
    '',
  ].join('\n');
  controleerTerug(inhoud, {
    data: { nummer, ...kop, partijen, metingen: [meting] },
    secties: { [editie]: kaleTekst(a['tekst']) },
  });
  const lijn = dingenIn(content).find((ding) => ding.nummer === onderwerp);
  return {
    stappen: [{ soort: 'nieuw', pad, tekst: inhoud }],
    klaar: `Actie ${nummer} is gemaakt, bij onderwerp ${onderwerp} ${lijn?.titel ?? ''}. Dit nummer is voor altijd van deze actie.`,
    vervolg: ['', 'Noemt de bron een planning of mijlpalen? Zet die in de meting; zie CONTRIBUTING.md.'],
  };
}
