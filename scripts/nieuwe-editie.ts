import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../src/domain/content.ts';
import { yamlLines } from '../src/read/yaml/write.ts';
import { dagOfMaand, editieId, tekst } from '../src/schema/velden.ts';
import { INHOUD } from '../src/settings.ts';
import { EDITIE_SOORTEN } from '../src/schema/editie.ts';
import { bewerk, type Plan } from './edit/bewerk.ts';
import { isGesloten } from './edit/dingen.ts';
import { bronKeuzes, woordKeuzes } from './edit/keuzes.ts';
import { controleerTerug, Weigering } from './edit/lees-terug.ts';
import { foutInTekst, opRegel } from './edit/meting-vragen.ts';
import { altijd, vragenUit, type Antwoorden, type Vraag } from './edit/vragen.ts';
import { voortgangRegels } from './edit/voortgang.ts';

/** Opens an editie, or shows how far an open one is. */
await bewerk('nieuwe-editie', { vragen, plan });

function vragen(content: Content): Vraag[] {
  const isNieuw = ({ editie }: Antwoorden) => !content.edities.some(({ slug }) => slug === editie);
  return vragenUit('nieuwe-editie', {
    editie: {
      verplicht: altijd,
      schema: editieId,
      fout: (editie) =>
        content.afgekeurd.has(editie)
          ? `In ${join(INHOUD, 'edities', `${editie}.mdx`)} zit een fout. Verbeter die eerst; npm run valideer zegt waar.`
          : undefined,
    },
    titel: { wanneer: isNieuw, verplicht: altijd, schema: tekst('Vul de titel van de editie in.') },
    soort: { wanneer: isNieuw, verplicht: altijd, keuzes: () => woordKeuzes(EDITIE_SOORTEN) },
    peildatum: { wanneer: isNieuw, verplicht: altijd, schema: dagOfMaand },
    hoofdbron: { wanneer: isNieuw, verplicht: altijd, keuzes: () => bronKeuzes(content) },
    tekst: { wanneer: isNieuw, fout: (value) => foutInTekst(value, content) },
  });
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
  return {
    stappen: [{ soort: 'nieuw', pad, tekst: controleerTerug(inhoud, { data, secties: {} }) }],
    klaar: [...voortgang, '', `Editie ${editie} is open, in ${pad}.`].join('\n'),
    vervolg: ['', 'Een meting toevoegen: npm run nieuwe-meting'],
  };
}
