/** What is published: the library for both module systems, and the command. */
import { defineConfig, type Options } from 'tsup'

/** No bundler can shake `fp-ts/lib`, so what we use of fp-ts is built in, from its ES modules. */
const shared: Options = {
  target: 'es2022',
  noExternal: [/^fp-ts\//],
  esbuildOptions: (options) => {
    options.alias = { 'fp-ts/lib': 'fp-ts/es6' }
  },
  treeshake: true,
  splitting: false,
}

const entries = { index: 'src/index.ts', generated: 'src/generated/index.ts', policies: 'src/policies/index.ts' }

/** One entry at a time, so that each file of declarations stands alone. */
const declarations = (name: keyof typeof entries, ...external: ReadonlyArray<string>): Options => ({
  external: [...external],
  entry: { [name]: entries[name] },
  format: ['esm', 'cjs'],
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup 8 sets a `baseUrl`, which TypeScript 6 deprecates
})

export default defineConfig([
  // With splitting, what several entries need is there once.
  { ...shared, entry: entries, format: ['esm', 'cjs'], platform: 'neutral', splitting: true },
  declarations('index'),
  declarations('generated', 'tactful'), // one type `Policy`, whichever entry it comes from
  declarations('policies'),
  {
    ...shared,
    entry: { testing: 'src/testing/index.ts' },
    external: ['tactful'], // one engine, and one type `Policy`, whichever entry it comes from
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, external: ['tactful/testing'], format: 'esm', platform: 'node', target: 'node20' },
])
