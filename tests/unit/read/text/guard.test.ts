import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { guardBody } from '../../../../src/read/text/guard.ts';
import { wet } from '../../wet.ts';

const scheme = fc.stringMatching(/^[a-z][a-z0-9+.-]{0,9}$/).filter((name) => name !== 'bron');
wet('no scheme of a link gets through but those of the list', [scheme], (name) => {
  return guardBody(mdxToMdast(`[woorden](${name}:x)`)).length === 1;
});
