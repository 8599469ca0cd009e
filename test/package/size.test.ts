/** What a web page or a serverless function pays, everything included. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { root } from '../project.js'

const kB = 1024

/** The gzipped size of a program that uses only these. */
const sizeOf = async (names: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from 'tactful'`, resolveDir: root },
    absWorkingDir: root,
    tsconfigRaw: {}, // the paths in ours lead to the sources
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

it('deciding costs at most 8 kB', async () => {
  expect(await sizeOf('compile')).toBeLessThanOrEqual(8 * kB)
})

it('deciding and parsing cost at most 16 kB', async () => {
  expect(await sizeOf('parsePolicy, parseSituation, compile, encodeDecision')).toBeLessThanOrEqual(16 * kB)
})
