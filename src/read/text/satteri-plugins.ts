import { defineMdastPlugin } from 'satteri';
import { guardBody } from './guard.ts';

/** Stops the build at anything that a text may not hold, also when the validator did not run. */
export const guardPlugin = defineMdastPlugin({
  name: 'wozo-mdx-guard',
  before(root, context) {
    const first = guardBody(root)[0];
    if (first) throw new Error(`${context.fileURL?.pathname ?? ''}: ${first.wat} ${first.herstel}`);
  },
});
