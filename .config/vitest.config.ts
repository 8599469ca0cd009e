/** How the tests run. `--mode long` runs the long ones alone; every other run leaves them out. */
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const long = 'test/**/*.long.test.ts'

export default defineConfig(({ mode }) => ({
  root,
  resolve: {
    alias: { // the first that fits
      'tactful/generated': `${root}src/generated/index.ts`,
      'tactful/policies': `${root}src/policies/index.ts`,
      'tactful/testing': `${root}src/testing/index.ts`,
      tactful: `${root}src/index.ts`,
    },
  },
  test: {
    include: [mode === 'long' ? long : 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'long' ? [] : [long])],
    maxWorkers: '100%', // otherwise a machine with two cores uses one
    testTimeout: 600_000, // a busy machine is no failure
    hookTimeout: 600_000,
    reporters: process.env['REPORT'] ? ['default', ['json', { outputFile: process.env['REPORT'] }]] : ['default'],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/cli/**'],
      reporter: ['html', 'json-summary'], // nothing on the terminal: the test summary has the last word
      thresholds: { branches: 100, perFile: true },
    },
  },
}))
