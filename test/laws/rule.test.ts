/** The laws of a guard, for every kind that a policy can declare, in zones where clocks change, and for their compositions. */
import { parsePolicy, type PolicyJson, type SituationJson } from 'tactful'
import fc from 'fast-check'
import { allOf, anyOf, type Guard } from '../../src/guard/guard.js'
import { asked } from '../../src/guard/leaf.js'
import { compileRule, refused, type CompiledRule } from '../../src/guard/rule.js'
import type { Question } from '../../src/guard/question.js'
import type { Instant } from '../../src/time/instant.js'
import { guardKinds, type Kind } from '../arbitraries/guard.js'
import { story } from '../arbitraries/story.js'
import * as words from '../arbitraries/vocabulary.js'
import { known } from './ask.js'
import { end, guardLaws } from './guard-laws.js'

const rulesOf = (json: PolicyJson): ReadonlyArray<CompiledRule> => {
  const policy = parsePolicy(json)
  if (policy._tag === 'Left') throw new Error(JSON.stringify(policy.left))
  return policy.right.guards.map(guard => compileRule(guard, policy.right.calendars))
}

/** A question about some outreach to the customer of a situation, up to so long after now. */
const question = (json: SituationJson, outreach: Pick<Question, 'channel' | 'play' | 'purpose' | 'severity' | 'topic'>, length: number): Question => {
  const { customer, ledger, now } = known(json)
  return { ...outreach, facts: { customer, zones: customer.zone, ledger, now, horizon: (now + length) as Instant } }
}

const outreach = fc.record({
  channel: fc.constantFrom(...words.channels),
  play: fc.constantFrom(...words.plays),
  purpose: fc.constantFrom(...words.purposes),
  topic: words.topic,
  severity: fc.constantFrom(...words.severities),
})

/** The guard on the short timeline: 0 is `origin`, 1 so many milliseconds later. Rules know nothing before now. */
const scaled = ({ opens, closes }: Guard, origin: number, unit: number): Guard => {
  const scale = (ask: Guard['opens']) => (at: Instant) => ((ask(Math.round(origin + at * unit) as Instant) - origin) / unit) as Instant
  return { opens: scale(opens), closes: scale(closes) }
}

/** From single milliseconds, beside some edge, to hours, and then over a week. */
const unit = fc.constantFrom(1, 60_000, 900_000, 1_800_000, 5_400_000)

const guardOf = (kinds: ReadonlyArray<Kind>, made: (rules: ReadonlyArray<Guard>, horizon: Instant) => Guard | undefined): fc.Arbitrary<Guard> =>
  fc.tuple(story({ kinds }), outreach, unit).map(([{ policy, situation }, what, scale]) => {
    const put = question(situation, what, end * scale)
    const guards = [...rulesOf(policy), refused].map(rule => asked(rule, put))
    const guard = made(guards, put.facts.horizon)
    return scaled(guard ?? allOf([], put.facts.horizon), put.facts.now, scale)
  })

for (const kind of guardKinds) guardLaws(kind, guardOf([kind], ([first]) => first))

guardLaws('refused', guardOf(['opt-in'], guards => guards.at(-1)))
guardLaws('all of several rules', guardOf(guardKinds, allOf))
guardLaws('any of several rules', guardOf(guardKinds, anyOf))
guardLaws('all of any of several rules', guardOf(guardKinds, ([first, ...rest], horizon) =>
  allOf([anyOf(first === undefined ? [] : [first, ...rest.slice(0, 1)], horizon), anyOf(rest, horizon)], horizon)))
