/**
 * The rules for the HTML of the built site; tests/contract/dist/html.test.ts holds every page against them.
 * Each exception has its reason.
 *
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // On a narrow screen the cells of a table stack, and browsers then forget that it is a table unless
    // the roles are written out: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
    'no-redundant-role': 'off',
    // The anchor of a meting is its editie, #2023-06: a public address. HTML allows it.
    'valid-id': ['error', { relaxed: true }],
    // The name of an actie is that of its source, however long; it is not cut.
    'long-title': 'off',
    // Astro leaves the spaces of a template where they stand; nobody sees them.
    'no-trailing-whitespace': 'off',
  },
};
