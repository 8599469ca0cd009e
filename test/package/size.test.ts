/** What a web page or a serverless function pays, everything included. */
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundled } from './bundle.js'

const kB = 1024

/** The gzipped size of a program that uses only these. */
const sizeOf = async (names: string): Promise<number> =>
  gzipSync(await bundled(names, 'tactful'), { level: 9 }).length

it('deciding costs at most 8 kB', async () => {
  expect(await sizeOf('compile')).toBeLessThanOrEqual(8 * kB)
})

it('deciding and parsing cost at most 16 kB', async () => {
  expect(await sizeOf('parsePolicy, parseSituation, compile, encodeDecision')).toBeLessThanOrEqual(16 * kB)
})
