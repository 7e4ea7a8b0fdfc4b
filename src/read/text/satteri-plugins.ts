import { defineMdastPlugin } from 'satteri';
import { guardBody, PAGINA, TEKST } from './guard.ts';

/** Stops the build at anything that a text may not hold, also when the validator did not run. */
export const guardPlugin = defineMdastPlugin({
  name: 'monitor-mdx-guard',
  before(root, context) {
    const pad = context.fileURL?.pathname ?? '';
    const first = guardBody(root, /\/paginas\/[^/]+$/.test(pad) ? PAGINA : TEKST)[0];
    if (first) throw new Error(`${pad}: ${first.wat} ${first.herstel}`);
  },
});
