/** The style guide, as far as a machine can hold us to it. */
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const line = {
  code: 100, ignoreUrls: true, ignoreRegExpLiterals: true,
  ignorePattern: '^import |^export .* from |Icon = svg`|^\\s*<path d=',
};
const size = { 'max-lines': ['error', { max: 400 }], 'max-len': ['error', line] };

/** What node:test answers with is awaited by node:test. */
const awaitedByRunner = {
  from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after'],
};

const typescript = {
  '@typescript-eslint/consistent-type-imports': ['error', {
    fixStyle: 'separate-type-imports', disallowTypeAnnotations: false, // `typeof import(…)`
  }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': ['error', {
    allowForKnownSafeCalls: [awaitedByRunner],
  }],
  '@typescript-eslint/no-confusing-void-expression': ['error', {
    ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true,
  }],
  '@typescript-eslint/no-unused-vars': ['error', {
    argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_',
  }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // A parameter used once is how a type asks the compiler a question.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // `'not-needed' | string` tells an editor what to offer.
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  // Definitions are plain objects: their functions have no `this`.
  '@typescript-eslint/unbound-method': 'off',
  // A manifest may break what its type promises: such a check is not unnecessary.
  '@typescript-eslint/no-unnecessary-condition': 'off',
  '@typescript-eslint/no-unnecessary-type-conversion': 'off',
  '@typescript-eslint/no-useless-default-assignment': 'off',
  // Casts of elements that were just made carry a comment, as every cast does.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/', 'packages/*/build/', 'packages/*/dist/', 'docs/',
      'test/{output,bench/results}/',
    ],
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      litPlugin.configs['flat/recommended'], wc['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/*/tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...litA11y.configs.recommended.rules, ...size, ...typescript,
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'wc/guard-super-call': 'off', // ours all extend LitElement, which has every callback
      'no-eval': 'error', 'no-new-func': 'error', 'no-implied-eval': 'error',
    },
  },
  {
    files: ['**/*.test.ts', 'packages/elements/src/contract/**', 'packages/*/src/testing/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off', // a test fails where the thing is missing
      '@typescript-eslint/no-deprecated': 'off', // takes a key `link` for String.prototype.link
      '@typescript-eslint/no-generated-empty-object-type': 'off', // type tests make such types
    },
  },
  {
    files: ['**/*.mjs', 'packages/*/bin/*.js'],
    rules: { ...size, 'prefer-const': 'error', 'no-var': 'error', eqeqeq: 'error' },
  },
  {
    // The types of @open-wc/testing call `expect(…).to.equal(…)` a promise, which it is not.
    files: [
      'packages/elements/src/**/*.test.ts', 'packages/elements/src/contract/**',
      'packages/*/src/**/*.browser.test.ts',
    ],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // Promises to people, and what is looked at or written, are whole sentences.
    files: [
      'test/**/*.test.mjs', 'test/bench/*.mjs', 'test/tools/{new,contract-table}.mjs',
      '**/*.test.ts', 'packages/elements/src/contract/**',
    ],
    rules: { 'max-len': ['error', { ...line, ignoreStrings: true, ignoreTemplateLiterals: true }] },
  },
);
