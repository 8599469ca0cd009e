/** What the linter forbids: what makes the engine impure, and imports that run against the direction of the rooms. */
import { defineConfig } from 'eslint/config'
import { configs } from 'typescript-eslint'

/** Each imports only its own files and those of the rooms before it. */
const rooms = ['json', 'time', 'customer', 'signal', 'ledger', 'guard', 'motive', 'policy', 'decision', 'lanes', 'folding']

/** The rooms that those after `index` may import besides. */
const later = [...rooms, 'generated']

/** The folders of the catalogue. */
const kinds = ['strategies', 'plays', 'limits']

const imports = (patterns) => [
  'error',
  {
    paths: [{ name: 'fp-ts/lib/function.js', importNames: ['flow'], message: 'Name the steps instead.' }],
    patterns: [
      {
        regex: String.raw`^(?!fp-ts/lib/\w+\.js$|io-ts$|io-ts/lib/\w+\.js$)(?:fp-ts|io-ts)(?:/|$)`,
        message: 'Only `fp-ts/lib/Either.js`, `io-ts` and `io-ts/lib/PathReporter.js` run in Node as ES modules.',
      },
      ...patterns,
    ].map((pattern) => ({ caseSensitive: true, ...pattern })),
  },
]

const packages = (...allowed) => ({
  regex: String.raw`^(?![./]|fp-ts(?:/|$)|io-ts(?:/|$)|(?:${['ts-pattern', ...allowed].join('|')})$)`,
  message: 'The engine does no I/O and depends on nothing else.',
})

/** Whatever is relative must be one of these paths. */
const relative = (...allowed) => ({
  regex: String.raw`^(?=[./])(?!(?:${allowed.join('|')})$)`,
  message: 'Against the direction of the rooms.',
})

const file = String.raw`[\w-]+\.js`
const own = String.raw`\./${file}`
const within = (names) => String.raw`\.\./(?:${names.join('|')})/${file}`
const place = (files, ...patterns) => ({ files, rules: { 'no-restricted-imports': imports(patterns) } })

const forbid = (selector, message) => ({ selector, message })
const everywhere = [
  forbid('ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]', 'One name a thing: no default exports.'),
  forbid('CallExpression[callee.name="pipe"] CallExpression[callee.name="pipe"]', 'Name the inner pipe.'),
]
const impure = [
  forbid('ThrowStatement', 'Return what is wrong; do not throw.'),
  forbid('ClassDeclaration, ClassExpression', 'Functions and plain data; no classes.'),
  forbid('ImportExpression', 'No dynamic imports.'),
  forbid('NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]', 'That reads the clock.'),
  forbid('MemberExpression[property.name=/^format(ToParts)?$/]:matches(CallExpression[arguments.length=0] > .callee)', 'Formatting nothing reads the clock.'),
  forbid('MemberExpression[property.name=/^[gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)$/]', 'The machine has a zone; we do not. Use UTC.'),
  forbid('MemberExpression[property.name=/^(toLocale|localeCompare$)/]', 'The machine has a language; we do not.'),
]

/** For configuration only: tools ask for default exports there. */
const configuration = ['.config/**', 'tsup.config.ts']

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'docs/api/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [configs.strict],
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'no-restricted-imports': imports([]),
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }], // it names a derived type
      '@typescript-eslint/no-non-null-assertion': 'off', // inside a loop's bounds it is honest, and a check would be a dead branch
    },
  },
  { files: configuration, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    linterOptions: { noInlineConfig: true },
    // Nothing but the language itself: whatever a host adds (timers, console, process, fetch, …) is undefined here.
    languageOptions: { globals: { TextEncoder: 'readonly', TextDecoder: 'readonly' }, parserOptions: { lib: ['es2022'] } },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': ['error', 'globalThis', 'eval', 'Function'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', ...everywhere, ...impure],
      'no-param-reassign': ['error', { props: true }],
    },
  },
  // The one file that makes a function of text.
  { files: ['src/generated/made.ts'], rules: { 'no-restricted-globals': ['error', 'globalThis', 'eval'] } },
  ...rooms.map((room, n) =>
    place([`src/${room}/**`], packages(), relative(own, ...(n > 0 ? [within(rooms.slice(0, n))] : []))),
  ),
  place(['src/index.ts'], packages(), relative(String.raw`\./(?:${rooms.join('|')})/${file}`)),
  place(['src/generated/**'], packages('tactful'), relative(own, String.raw`\.\./index\.js`, within(rooms))),
  place(['src/policies/*'], packages(), relative(own, String.raw`\./(?:${kinds.join('|')})/${file}`, String.raw`\.\./index\.js`, within(later))),
  place(['src/policies/*/**'], packages(), relative(own, String.raw`\.\./(?!index)${file}`, String.raw`\.\./(?:${kinds.join('|')})/${file}`, String.raw`\.\./\.\./index\.js`)),
  place(['src/cases/**'], packages('tactful'), relative(own, String.raw`\.\./index\.js`, within([...later, 'policies']))),
  place(['src/testing/**'], packages('fast-check', 'tactful'), relative(own, String.raw`\.\./index\.js`, within([...later, 'policies', 'cases']))),
  place(['src/cli/**'], packages('node:.*'), relative(own, String.raw`\.\./index\.js`, within([...later, 'policies', 'cases']))),
)
