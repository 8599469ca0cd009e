/** A lane is how an outreach may go out: its ways, and what the rules there still ask. */
import type { Plan, Prepared, Way } from '../decision/prepared.js'
import type { Motive } from '../motive/motive.js'
import { type Severity, rank } from '../signal/severity.js'
import { type Ruling, rulingOf } from './ruling.js'

/** A way, and what is asked there. */
export interface RuledWay {
  readonly channel: string
  readonly way: Way
  /** In the order of the policy; the built-in refusal, which stands on every way, is left out. */
  readonly rulings: ReadonlyArray<Ruling>
  /** Its limits, but for those common to all ways. Others are asked from where these have room. */
  readonly limits: ReadonlyArray<Ruling>
  /** What else is asked, the quickest first. */
  readonly others: ReadonlyArray<Ruling>
}

/** The ways of an outreach, in the order of its play. */
export interface Lane {
  readonly ways: ReadonlyArray<RuledWay>
  /** Limits that are the same on all ways. */
  readonly common: ReadonlyArray<Ruling>
}

/** What it takes to ask: least of daily hours, most of what goes through contacts. */
const effort = ({ daily, rule }: Ruling): number => (daily ? 1 : rule.settles ? 3 : 2)

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
  const ruled = ({ way, rulings }: (typeof asked)[number]): RuledWay => {
    const particular = rulings.filter(({ key }) => !shared.has(key))
    return {
      channel: way.channel,
      way,
      rulings,
      limits: particular.filter(({ limit }) => limit),
      others: particular.filter(({ limit }) => !limit).sort((a, b) => effort(a) - effort(b)),
    }
  }
  return { ways: asked.map(ruled), common }
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
