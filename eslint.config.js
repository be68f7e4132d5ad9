import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
  globals,
  inData,
  inElements,
  inPackages,
  inPages,
  inTests,
  places,
} from './tests/support/lint/house-rules.js';
import { oneDirection, pureFiles } from './tests/support/lint/one-direction.js';
import { layers } from './tests/support/lint/who-may-know-whom.js';

/** A flat config replaces a rule's options, never adds to them, so each folder's bans are put together here. */
function syntaxFor(files) {
  const path = files[0];
  if (path.startsWith('packages/data/src')) return inData;
  if (path.startsWith('packages/elements/src')) return inElements;
  if (files === places.strangers) return inPages;
  return path.startsWith('packages/') ? inPackages : [];
}

/** The same ban twice: `no-restricted-imports` does not see `import()`. */
function layerConfig({ files, ignores = [], bans }) {
  const patterns = bans.map(({ regex, message, typesAllowed = false }) => ({
    regex,
    message,
    allowTypeImports: typesAllowed,
  }));
  const dynamic = bans
    .filter((ban) => !ban.dynamicAllowed)
    .map(({ regex, message }) => ({
      selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
      message,
    }));
  return {
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...syntaxFor(files), ...dynamic],
    },
  };
}

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/distribution/',
    'packages/embed/releases/',
    'packages/embed/guarded/',
    '.storybook-out/',
    'test-results/',
    'packages/*/records/',
    // Types for frameworks that this repository does not have as its own.
    'packages/elements/frameworks/',
    'demo/**/*.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.ts'],
    // One program for all of them: with each package's own, what several import is looked through several times.
    languageOptions: {
      parserOptions: { project: 'tests/support/lint/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `x == null` asks for null and undefined at once, which here mean different things and are sometimes both meant.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      // An arrow that calls a void function is how handlers and test bodies are written.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Records are read by key, and a key that may be missing is written as one.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty attribute is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A second copy of the widgets on a page makes events of its own class: they are known by name and shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A number in a sentence is what half of these templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One event class a fact, some with no fields of their own.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Tuples and unions read better spelled out than as an interface of one line.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // There are no enums: the compiler refuses them (erasableSyntaxOnly).
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `{ [course: string]: … }` says what the key is; Record does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.recommended] },
  {
    // What pages, lists and addresses hold may be made to keep us busy: no expression takes a time that grows faster than its text.
    files: ['packages/*/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['packages/{elements,embed}/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  { files: ['packages/data/src/**/*.ts'], rules: { 'no-console': 'error' } },

  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      // Every element extends LitElement, which has all the callbacks.
      'wc/guard-super-call': 'off',
      // define.ts guards every definition for all; the rule only knows an `if` around the call itself.
      'wc/guard-define-call': 'off',
      // Registration is in define.ts, apart from the class.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/file-name-matches-element': [
        'error',
        { transform: 'kebab', matchDirectory: false, suffix: ['Element', '-element'] },
      ],
    },
  },

  ...layers.map(layerConfig),
  {
    files: ['packages/elements/src/**/*.ts'],
    plugins: { 'one-direction': oneDirection },
    rules: { 'one-direction/render': 'error' },
  },
  { files: pureFiles, rules: { 'one-direction/pure': 'error' } },

  {
    files: ['packages/data/src/**/*.ts', 'packages/data/examples/**/*.ts', ...places.plainText],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals.dom,
        ...globals.network,
        ...globals.storage,
        ...globals.timers,
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts'],
    ignores: [...places.fetches, ...places.saves, ...places.plainText],
    rules: { 'no-restricted-globals': ['error', ...globals.network, ...globals.storage] },
  },
  { files: places.saves, rules: { 'no-restricted-globals': ['error', ...globals.network] } },
  { files: places.fetches, rules: { 'no-restricted-globals': ['error', ...globals.storage] } },

  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...inTests],
      'no-restricted-globals': ['error', ...globals.timers],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:)?timers', message: 'Wait for what you wait for, not for a time.' },
            {
              regex: '^@open-wc/testing$',
              importNames: ['aTimeout'],
              message: 'Wait for what you wait for, not for a time.',
            },
          ],
        },
      ],
      // node:test hands back a promise that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after'],
            },
            // A plugin retypes chai's `equal()` as a promise, which it is not; `accessible()` is one and is awaited.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      // chai asserts by reading a property: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that names a thing it has just made may say that it is there; if not, the test fails, which is its job.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Long tables of cases are read as one.
      'max-lines': ['error', { max: 700 }],
    },
  },
  // The runner's one wait is for a process, and its limit is its job.
  {
    files: ['tests/support/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
);
