/** A lane is how an outreach may go out: its ways, and what the rules there still ask. */
import type { Plan, Prepared } from '../decision/prepared.js'
import { type Severity, rank } from '../signal/severity.js'
import { type Ruling, rulingOf } from './ruling.js'

/** A channel, and what is asked there. */
export interface Way {
  readonly channel: string
  /** In the order of the policy; the built-in refusal, which is the same everywhere, is left out. */
  readonly rulings: ReadonlyArray<Ruling>
  /** Of these what stays open once it is, and is not common to all ways; the quickest first. */
  readonly settling: ReadonlyArray<Ruling>
  /** And what closes again. */
  readonly recurring: ReadonlyArray<Ruling>
}

/** The ways of an outreach, in the order of its play. */
export interface Lane {
  readonly ways: ReadonlyArray<Way>
  /** Limits that are the same on all ways. */
  readonly common: ReadonlyArray<Ruling>
}

/** The lane of a play and a severity. */
export const laneOf = ({ play, ways }: Plan, { rules }: Prepared, severity: Severity): Lane => {
  const [, ...guards] = rules
  const asked = ways.map(({ channel }) => {
    const kind = { play: play.name, purpose: play.purpose, severity, channel }
    return { channel, rulings: guards.flatMap((rule, place) => rulingOf(rule, place, kind)) }
  })
  const common = asked[0]!.rulings.filter(
    ({ key, limit }) =>
      limit !== undefined &&
      !limit.each.includes('channel') &&
      asked.every(({ rulings }) => rulings.some((other) => other.key === key)),
  )
  const shared = new Set(common.map(({ key }) => key))
  const waysOf = ({ channel, rulings }: (typeof asked)[number]): Way => {
    const own = rulings.filter(({ key, rule }) => rule.settles && !shared.has(key))
    const settling = [...own.filter(({ limit }) => limit !== undefined), ...own.filter(({ limit }) => limit === undefined)]
    return { channel, rulings, settling, recurring: rulings.filter(({ rule }) => !rule.settles) }
  }
  return { ways: asked.map(waysOf), common }
}

/** The lanes of a policy. Each is found when it is first asked for: of many plays and severities, few are. */
export const lanesOf = (prepared: Prepared): ((plan: Plan, severity: Severity) => Lane) => {
  const known = new Map(prepared.plans.map((plan) => [plan, new Array<Lane | undefined>()]))
  return (plan, severity) => (known.get(plan)![rank(severity)] ??= laneOf(plan, prepared, severity))
}
