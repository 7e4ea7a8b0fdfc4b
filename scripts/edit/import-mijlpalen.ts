import type { Content } from '../../src/domain/content.ts';
import { buildMonitor, dingenVan, nummerVanDing } from '../../src/domain/monitor.ts';
import { MIJLPAAL_VELDEN } from '../../src/exports/mijlpaal-velden.ts';
import { bronnenVan } from '../../src/exports/tabellen.ts';
import { yamlItem } from '../../src/read/yaml/write.ts';
import { mijlpaal, type Mijlpaal } from '../../src/schema/meting.ts';
import { gelijk, staatEr, TER_HERKENNING, uitgevoerd, type Bladsoort } from './import-cellen.ts';
import { controleerTerug, leesTerug } from './lees-terug.ts';
import type { Rij } from './lees-csv.ts';
import type { Meting } from './meting-vragen.ts';
import { voegMijlpaalIn } from './voeg-in.ts';

/** A sheet with a row per milestone: that of mijlpalen.csv. */
export const MIJLPALEN: Bladsoort = {
  bekend: Object.keys(MIJLPAAL_VELDEN),
  nodig: ['nummer', 'editie', 'id', 'wat', 'stand'],
  woord: ['mijlpaal', 'mijlpalen'],
  sleutel: ['nummer', 'editie', 'id'],
  stil: [],
  vuller,
};

function vuller(content: Content): ReturnType<Bladsoort['vuller']> {
  const dingen = dingenVan(buildMonitor(content));
  return ({ cellen }, fout) => {
    const { nummer = '', editie = '', id = '', bronnen = '' } = cellen;
    const ding = dingen.find((each) => nummerVanDing(each) === nummer);
    if (!ding) return fout('nummer', `Hier staat "${nummer}". Dat is er niet.`);
    const meting = ding.metingen.find((each) => each.editie === editie);
    if (!meting)
      return fout(
        'editie',
        `Hier staat "${editie}", en ${nummer} heeft daarvan geen meting. Voeg die eerst toe: met npm run nieuwe-meting, of met een blad van acties.`,
      );
    const er = meting.mijlpalen?.find((each) => each.id === id);
    const is = er && uitgevoerd(MIJLPAAL_VELDEN, { ding, meting, mijlpaal: er });
    if (is && staatEr(eigenCellen(cellen), is, { kamer: (cel) => cel && 'true' })) return 'staat er al';
    const bron = gelijk(bronnen, bronnenVan(meting)) || bronnen === '' ? er?.bron : bronnen;
    const { data: nieuw, error } = mijlpaal.safeParse(veldenUit(cellen, bron));
    for (const { path, message } of error?.issues ?? []) {
      const veld = String(path[0] ?? 'kwartaal');
      const cel = cellen[veld];
      fout(veld === 'bron' ? 'bronnen' : veld, `${cel ? `Hier staat "${cel}". ` : ''}${message}`);
    }
    if (!nieuw) return 'past niet';
    if (er)
      return fout(
        'id',
        `${nummer} heeft in editie ${editie} al een mijlpaal "${id}", met iets anders. Verander die in ${ding.bestand}.`,
      );
    return { bestand: ding.bestand, maak: (oud) => mijlpaalErbij(oud, editie, nieuw) };
  };
}

/** The cells of a row as they would stand in a file. */
function veldenUit(cellen: Rij['cellen'], bron: string | undefined): object {
  const { nogNietOp = '', kamer = '' } = cellen;
  const [datum, bewijs] = nogNietOp.split(/\s+/);
  const gelezen: Record<string, unknown> = {
    ...cellen,
    nogNietOp: nogNietOp && { datum, bron: bewijs },
    kamer: /^(?:true|ja|waar)$/i.test(kamer) || kamer,
    bron,
  };
  return Object.fromEntries(
    Object.keys(mijlpaal.shape).flatMap((veld) => (gelezen[veld] ? [[veld, gelezen[veld]]] : [])),
  );
}

/** Of what a row is about, and of a document that is that of the meting, the milestone itself says nothing. */
function eigenCellen(cellen: Rij['cellen']): Rij['cellen'] {
  const elders: readonly string[] = [...TER_HERKENNING, ...(cellen['bronnen'] === '' ? ['bronnen'] : [])];
  return Object.fromEntries(Object.entries(cellen).filter(([kolom]) => !elders.includes(kolom)));
}

function mijlpaalErbij(oud: string, editie: string, nieuw: Mijlpaal): string {
  const { data, secties } = leesTerug(oud);
  const metingen = data['metingen'] as Meting[];
  const index = metingen.findIndex((each) => each.editie === editie);
  const erbij = metingen.map((each, i) =>
    i === index ? { ...each, mijlpalen: [...((each['mijlpalen'] as object[] | undefined) ?? []), nieuw] } : each,
  );
  const tekst = voegMijlpaalIn(oud, index, yamlItem({ ...nieuw }));
  return controleerTerug(tekst, { data: { ...data, metingen: erbij }, secties });
}
