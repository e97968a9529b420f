import astro from 'eslint-plugin-astro';
import {importX} from 'eslint-plugin-import-x';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['deploy/**/*.js', 'dist/', 'dist.*/', '.build/', '.astro/', 'node_modules/']},
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    plugins: {'import-x': importX, 'import-sort': importSort},
    rules: {
      // Node's own modules, then packages, then this project's, from far to near.
      'import-sort/imports': ['error', {groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']]}],
      'import-x/no-duplicates': ['error', {'prefer-inline': true}],
      'max-len': ['error', {code: 120, ignoreUrls: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all'},
      ],
    },
  },
  {
    // What a machine is set to must not show: a site is the same from every time zone and language.
    files: ['src/**', 'data/**'],
    ignores: ['src/scripts/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=' +
            '/^(localeCompare|toLocale\\w*|get(Hours|Day|Date|Month|FullYear)|to(Date|Time)String)$/]',
          message:
            'It depends on the language or the time zone of a machine. Compare by < or use UTC.',
        },
      ],
    },
  },
);
