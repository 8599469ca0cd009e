/** A law about explanations: whoever asks only what a path names, arrives where it leads. */
import type { RouteJson } from 'tactful'
import { at, firstContact, moment } from './ask.js'
import { type Law, type Trial, lookout } from './law.js'
import { narrowed } from './narrowed.js'
import { reduced } from './reduced.js'

/** From now to the opening without a gap, and every hop with a reason; what never opens has hops to the horizon. */
const isContiguous = ({ path, opening }: RouteJson, now: string): boolean => {
  const [froms, tos] = [path.map(({ from }) => from), path.map(({ to }) => to)]
  return (
    JSON.stringify([now, ...tos]) === JSON.stringify([...froms, opening]) &&
    path.every(({ from, to, because }) => because.length > 0 && moment(to) > moment(from))
  )
}

/** The path, re-run with only what it names; and every hop, with only what that hop names. */
const checks = (route: RouteJson, trial: Trial): boolean => {
  const alone = { policy: narrowed(trial.policy, route), situation: trial.situation }
  const firstWith = (names: ReadonlyArray<string>, from: number): number => {
    const { policy, situation } = reduced(alone, names)
    return firstContact(trial.ask(policy).decide(at(situation, from)))
  }
  const names = route.path.flatMap(({ because }) => because)
  return (
    firstWith(names, moment(trial.situation.now)) === moment(route.opening) &&
    route.path.every(({ from, to, because }) => {
      const first = firstWith(because, moment(from))
      return to === null ? first > lookout(trial) : first >= moment(to)
    })
  )
}

/** Of every candidate on every channel, and of the way to `until`. */
export const certificates: Law = {
  name: 'Certificates check',
  holds: (trial) => {
    const { decision, outreaches, next } = trial.ask(trial.policy).explain(trial.situation)
    const routes = next === null ? outreaches : [...outreaches, next]
    return (
      (next?.opening ?? null) === decision.until &&
      routes.every((route) => isContiguous(route, decision.at) && checks(route, trial))
    )
  },
}
