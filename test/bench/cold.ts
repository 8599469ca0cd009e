/** Cold start, of the package as it is published: each in a process of its own, in turns. */
import { execFileSync } from 'node:child_process'
import { digits, quantile, table } from './turns.js'

const steps = ['import', 'parse the policy', 'compile', 'parse the situation', 'first decision'] as const

export const cold = (newborn: string): string => {
  const counts = [5, 50, 500]
  const runs = new Map<number, Array<ReadonlyArray<number>>>(counts.map((count) => [count, []]))
  for (let round = 0; round < 11; round += 1)
    for (const count of counts) {
      const printed = execFileSync(process.execPath, [newborn, `${count}`], { encoding: 'utf8' })
      runs.get(count)!.push(JSON.parse(printed) as ReadonlyArray<number>)
    }
  const median = (count: number, of: (run: ReadonlyArray<number>) => number) => digits(quantile(runs.get(count)!.map(of), 0.5))
  const rows = counts.map((count) => ({
    'guards, and as many plays': count,
    ...Object.fromEntries(steps.map((step, i) => [step, median(count, (run) => run[i]!)])),
    all: median(count, (run) => run.reduce((sum, step) => sum + step, 0)),
  }))
  return `### Cold start, in milliseconds

Each play has a kind of signal of its own; three signals, fifty contacts.

${table(rows)}`
}
