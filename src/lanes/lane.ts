/** A lane is how an outreach may go out: its ways, and what the rules there still ask. */
import type { Way as AnyWay, Plan, Prepared } from '../decision/prepared.js'
import type { Motive } from '../motive/motive.js'
import { type Severity, rank } from '../signal/severity.js'
import { type Ruling, rulingOf } from './ruling.js'

/** A channel, and what is asked there. */
export interface Way {
  readonly channel: string
  /** The way as the engine has it. */
  readonly way: AnyWay
  /** In the order of the policy; the built-in refusal, which is the same everywhere, is left out. */
  readonly rulings: ReadonlyArray<Ruling>
  /** Of these, what is not common to all ways; the quickest first. */
  readonly own: ReadonlyArray<Ruling>
}

/** The ways of an outreach, in the order of its play. */
export interface Lane {
  readonly ways: ReadonlyArray<Way>
  /** Limits that are the same on all ways. */
  readonly common: ReadonlyArray<Ruling>
}

/** What it takes to ask: little of limits and hours, most of what goes through contacts in a way of its own. */
const effort = ({ limit, daily, rule }: Ruling): number => (limit ? 0 : daily ? 1 : rule.settles ? 3 : 2)

/** The lane of a play and a severity. */
export const laneOf = ({ play, ways }: Plan, { rules }: Prepared, severity: Severity): Lane => {
  const [, ...guards] = rules
  const asked = ways.map((way) => {
    const kind = { play: play.name, purpose: play.purpose, severity, channel: way.channel }
    return { way, rulings: guards.flatMap((rule, place) => rulingOf(rule, place, kind)) }
  })
  const keys = asked.map(({ rulings }) => new Set(rulings.map(({ key }) => key)))
  const common = asked[0]!.rulings.filter(
    ({ key, limit }) => limit !== undefined && !limit.each.includes('channel') && keys.every((known) => known.has(key)),
  )
  const shared = new Set(common.map(({ key }) => key))
  const wayOf = ({ way, rulings }: (typeof asked)[number]): Way => {
    const own = rulings.filter(({ key }) => !shared.has(key))
    return { channel: way.channel, way, rulings, own: [...own].sort((a, b) => effort(a) - effort(b)) }
  }
  return { ways: asked.map(wayOf), common }
}

/** A play that knows its lanes. */
interface LanedPlan extends Plan {
  readonly lanes: Array<Lane | undefined>
}

/** A policy whose plays know their lanes. */
export interface Laned extends Prepared {
  readonly plans: ReadonlyArray<LanedPlan>
}

/** The policy with lanes, none of which is known yet. */
export const laned = (prepared: Prepared): Laned => ({
  ...prepared,
  plans: prepared.plans.map((plan) => ({ ...plan, lanes: [] })),
})

/** The lane of a motive. It is found when it is first asked for: of many plays and severities, few are. */
export const laneFor = (prepared: Laned, { plan, severity }: Motive<Plan>): Lane => {
  const { lanes } = plan as LanedPlan // of a laned policy all are
  return (lanes[rank(severity)] ??= laneOf(plan, prepared, severity))
}
