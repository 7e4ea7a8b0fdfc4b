import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { richtingen, zonderKringen } from './eslint.richting.js';

const KLOK = 'Geen klok hier: "nu" is één waarde van de bouw (NU in src/settings.ts).';

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', '.astro/', '.cache/', 'public/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is meant, and readable.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Astro hands loaders an object that is meant to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty setting or text means: absent.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // tsconfig's noPropertyAccessFromIndexSignature asks for process.env['NU']; the rule would take that away.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    name: 'javascript',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    // Without types: a script inside a component is a virtual file, and astro check does the types of both.
    name: 'typescript in astro',
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
  // After the above, which would otherwise take the parser of .astro files away.
  astro.configs['flat/recommended'],
  {
    name: 'astro',
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  {
    name: 'klok',
    files: ['src/**'],
    ignores: ['src/settings.ts', 'src/client/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: KLOK },
        { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: KLOK },
      ],
    },
  },
  richtingen,
  zonderKringen,
);
