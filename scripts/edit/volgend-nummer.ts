import type { Content } from '../../src/domain/content.ts';

/**
 * The nummer for a new actie of an onderwerp: one more than the highest that was ever used, as far as the content
 * remembers. A nummer that was used once is never used again, also when its file is gone: the seals, the old
 * addresses, the metingen that wait on it and the cijfers still know it. Of a file that cannot be read its name does.
 */
export function volgendNummer(content: Content, onderwerp: string): string {
  const used = [
    ...content.acties.map(({ data }) => data.nummer),
    ...content.afgekeurd,
    ...content.zegels.flatMap(({ regels }) => regels.map(({ nummer }) => nummer)),
    ...content.omleidingen.flatMap(({ data: { van, naar } }) => [naar, nummerInAdres(van)]),
    ...content.acties.flatMap(({ data }) => data.metingen.flatMap(({ wachtOp = [] }) => wachtOp)),
    ...content.cijfers.flatMap(({ data }) => data.acties),
  ];
  const last = used
    .filter((nummer) => nummer.startsWith(`${onderwerp}.`))
    .map((nummer) => Number(nummer.slice(onderwerp.length + 1)))
    .filter(Number.isInteger);
  return `${onderwerp}.${Math.max(0, ...last) + 1}`;
}

/** "/acties/1-4-3-oude-naam/" → "1.4.3". */
function nummerInAdres(adres: string): string {
  return /^\/acties\/(\d+)-(\d+)-(\d+)-/.exec(adres)?.slice(1).join('.') ?? '';
}
