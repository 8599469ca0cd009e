/** The tally: what a policy would have done with a whole log, counted. */
import { type Decision } from 'tactful'
import { type Change } from './log.js'

type Counts = Map<string, number>

const count = (counts: Counts, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Counts decisions as they fall. */
export const openTally = () => {
  const decisions: Counts = new Map()
  const plays: Counts = new Map()
  const guards: Counts = new Map()
  const reasons: Counts = new Map()
  const callers = new Set<string>()
  const states = new Map<string, string>()
  let changes = 0
  const heard = new Set<string>()
  let carried = 0

  return {
    add: ({ caller, number, state }: Change, decision: Decision): void => {
      callers.add(caller)
      if (states.get(number) !== state) changes += 1
      states.set(number, state)
      count(decisions, decision.kind)
      if (decision.kind === 'reach-out') {
        count(plays, decision.outreach.play)
        carried += decision.along.length
        for (const { topic } of [decision.outreach, ...decision.along]) heard.add(topic)
      }
      for (const name of decision.because) count(decision.kind === 'suppress' ? guards : reasons, name)
    },

    /** The summary, to print. */
    lines: (): ReadonlyArray<string> => {
      const all = [...decisions.values()].reduce((sum, n) => sum + n, 0)
      const reached = decisions.get('reach-out') ?? 0
      const incidents = states.size
      return [
        `${whole(all)} decisions about ${whole(callers.size)} callers and ${whole(incidents)} incidents`,
        ...section('Decisions', decisions, all),
        ...section('Reached out about', plays, reached),
        `  ${whole(carried)} more went along in the same messages`,
        ...section('Held back by (all that were closed)', guards, decisions.get('suppress') ?? 0),
        ...section('Waited because (all that held)', reasons, decisions.get('wait') ?? 0),
        '',
        'Contacts for each incident',
        row('notifying at every change', (changes / incidents).toFixed(2), ''),
        row('by this policy', (reached / incidents).toFixed(2), `${percent(changes - reached, changes)} fewer`),
        row('incidents told about', whole(heard.size), percent(heard.size, incidents)),
      ]
    },
  }
}

const whole = (n: number): string => n.toLocaleString('en-US')
const percent = (n: number, all: number): string => `${((100 * n) / all).toFixed(1)} %`
const row = (name: string, n: string, share: string): string => `  ${name.padEnd(28)}${n.padStart(9)}  ${share.padStart(7)}`.trimEnd()

const section = (title: string, counts: Counts, all: number): ReadonlyArray<string> => {
  const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return ['', title, ...most.map(([name, n]) => row(name, whole(n), percent(n, all)))]
}
