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

const entries = { index: 'src/index.ts', policies: 'src/policies/index.ts' }

/** One entry at a time, so that each file of declarations stands alone. */
const declarations = (name: keyof typeof entries): Options => ({
  entry: { [name]: entries[name] },
  format: ['esm', 'cjs'],
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup 8 sets a `baseUrl`, which TypeScript 6 deprecates
})

/** An entry that uses the engine by its published name: one engine, and one type `Policy`, whichever entry it comes from. */
const beside = (name: string): Options => ({
  ...shared,
  entry: { [name]: `src/${name}/index.ts` },
  external: ['tactful'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})

export default defineConfig([
  // With splitting, what both entries need is there once.
  { ...shared, entry: entries, format: ['esm', 'cjs'], platform: 'neutral', splitting: true },
  declarations('index'),
  declarations('policies'),
  beside('generated'), // has of the engine what it needs: shared parts would make all other programs larger
  beside('testing'),
  { ...shared, entry: { cli: 'src/cli/main.ts' }, external: ['tactful/testing'], format: 'esm', platform: 'node', target: 'node20' },
])
