/** Explaining: the table behind a decision, row by row, by the search that decides. */
import { weightAt } from '../motive/belief.js'
import { type Motive, motiveAt, motiveOpens, obstaclesAt } from '../motive/motive.js'
import { named } from '../motive/reason.js'
import type { Topic } from '../signal/signal.js'
import { never } from '../time/instant.js'
import type { Asked } from './asked.js'
import { decide } from './decide.js'
import type { Explanation, GuardReport, MotiveReport, Route } from './explanation.js'
import type { Plan, Way } from './prepared.js'
import { caseOf, pathTo } from './search.js'
import { waysFor } from './ways.js'

const routeOf = (asked: Asked, motive: Motive<Plan>, way: Way): Route => {
  const { plan, topic } = motive
  return { play: plan.play.name, topic: topic.name, channel: way.channel, ...pathTo(asked, motive, way) }
}

const guardReports = (asked: Asked, motive: Motive<Plan>, way: Way): ReadonlyArray<GuardReport> => {
  const { now, horizon } = asked
  const question = caseOf(asked, motive, way)
  return [...asked.prepared.rules, ...asked.own].map((rule) => {
    const { name, declared } = rule
    if (!rule.applies(question)) {
      const misses = rule.whyNot(question)
      return { name, declared, applies: false, whyNot: misses.length > 0 ? misses : ['/guards'] }
    }
    const opens = rule.opens(question, now)
    return {
      name,
      declared,
      applies: true,
      open: opens === now,
      opens: opens > horizon ? never : opens,
      observed: rule.observed(question),
    }
  })
}

const motiveReport = ({ now, situation }: Asked, topic: Topic, plan: Plan): MotiveReport => {
  const { play } = plan
  const motive = motiveAt(plan, topic, situation, now)
  const { supporting, severity, belief, bar } = motive
  const open = motiveOpens(motive, now) === now
  const reasons = obstaclesAt(motive, now) | motive.missed
  return {
    play: play.name,
    topic: topic.name,
    open,
    severity: supporting.length > 0 ? severity : null,
    belief,
    bar,
    signals: supporting.map((signal) => ({ id: signal.id, weight: weightAt(signal, now, play.halfLife) })),
    because: open ? [] : named(reasons),
  }
}

/** The decision, and the whole table behind it. */
export const explain = (asked: Asked): Explanation => {
  const { prepared, situation, now, candidates, pending } = asked
  const decision = decide(asked)
  const live = situation.topics.filter(({ signals }) => signals.some(({ at, expires }) => at <= now && now < expires))
  const { until } = decision
  const onEachWay = <A>(some: ReadonlyArray<Motive<Plan>>, report: (motive: Motive<Plan>, way: Way) => A) =>
    some.flatMap((motive) => waysFor(asked, motive).map((way) => report(motive, way)))
  const routes =
    until < never ? onEachWay([...candidates, ...pending], (motive, way) => routeOf(asked, motive, way)) : []
  return {
    decision,
    motives: live.flatMap((topic) => prepared.plans.map((plan) => motiveReport(asked, topic, plan))),
    outreaches: onEachWay(candidates, (motive, way) => ({
      ...routeOf(asked, motive, way),
      guards: guardReports(asked, motive, way),
    })),
    next: routes.find((route) => route.opening === until) ?? null,
  }
}
