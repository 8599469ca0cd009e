/** A play as a part of a program: its motive about a topic at `now`, as `motive/motive` finds it. */
import type { Plan } from '../decision/prepared.js'
import { Reason } from '../motive/reason.js'
import type { Stance } from '../motive/stance.js'
import { type Lines, block, every, not, where } from './emit.js'
import { matchesAny } from './matches.js'

const signal = { name: 'signal', topic: 'signal.topic' }

/** A test whether a play is about a signal. */
export const means = ({ play }: Plan): string => matchesAny(play.when, signal, false)

const admitting: Readonly<Record<string, string>> = {
  reactive: 'false',
  proactive: 'signal.evidence !== "predicted"',
  predictive: 'true',
}

/** A test whether the stance lets a signal move us. */
const admits = (stance: Stance): string =>
  typeof stance === 'string' ? admitting[stance]! : 'admits(signal, customer)'

/** A function for a hybrid stance, entry by entry: however many there are, none stands inside another. */
export const stanceText = (stance: Stance): Lines => {
  if (typeof stance === 'string') return []
  const entries = stance.hybrid.flatMap(({ when, stance: plain }) => {
    const admitted = admitting[plain]!
    const [means, may] = [matchesAny(when, signal, false), matchesAny(when, signal, true)]
    const limits = may === means ? 'false' : every([not(admitted), may])
    return [`if (${means}) return ${admitted}`, ...where(limits !== 'false', `if (${limits}) return false`)]
  })
  return block('const admits = (signal, customer) =>', [...entries, `return ${admitting[stance.otherwise]!}`])
}

const lives = ({ play: { freshFor, lead } }: Plan): Lines => [
  ...where(freshFor === undefined && lead === undefined, 'const end = signal.expires'),
  ...where(freshFor !== undefined || lead !== undefined, 'let end = signal.expires'),
  ...where(freshFor !== undefined, `if (signal.at + ${freshFor} < end) end = signal.at + ${freshFor}`),
  ...where(lead !== undefined, 'if (signal.impact < end) end = signal.impact'),
]

const weight = ({ play: { halfLife } }: Plan): string =>
  `signal.likelihood * signal.relevance${halfLife === undefined ? '' : ` * faded(now - signal.at, ${halfLife})`}`

const holding = ({ play: { heldBy } }: Plan): Lines =>
  heldBy === undefined
    ? []
    : block(`if (${every(['now < signal.expires', matchesAny(heldBy, signal, true)])})`, [
        'const change = now < signal.at ? signal.at : signal.expires',
        'if (change < holdUntil) holdUntil = change',
        `if (now >= signal.at) blocked |= ${Reason.held}`,
      ])

/** The signals that support it, one after the other. */
const supporting = (plan: Plan, stance: Stance): Lines => {
  const { again, lead } = plan.play
  return block('for (let i = 0; i < signals.length; i += 1)', [
    'const signal = signals[i]',
    ...holding(plan),
    ...where(means(plan) !== 'true', `if (${not(means(plan))}) continue`),
    ...lives(plan),
    'const isLive = now < end',
    `const isAdmitted = ${admits(stance)}`,
    'if (isLive !== isAdmitted && signal.at <= now && !(signal.cleared <= now))',
    `  reasons |= isLive ? ${Reason.stance} : ${Reason.expired}`,
    'if (!isLive || !isAdmitted || signal.at >= end) continue',
    ...block('if (now < signal.at)', ['if (signal.at < until) until = signal.at', 'continue']),
    'if (end < until) until = end',
    'if (count === 0) first = signal',
    ...where(again === 'on-news', 'last = signal'),
    'count += 1',
    `wrong *= 1 - ${weight(plan)}`,
    'const its = rank(signal.severity)',
    'if (its > severity) severity = its',
    ...where(plan.bar !== plan.predictedBar, 'if (signal.evidence !== "predicted") predicted = false'),
    ...where(lead !== undefined, 'if (signal.impact < impact) impact = signal.impact'),
  ])
}

const absorbing = ({ play: { absorbedBy } }: Plan): Lines => {
  if (absorbedBy === 'never') return []
  return [
    'let absorbed = -Infinity',
    ...block('for (let i = 0; i < issues.length; i += 1)', [
      'const issue = issues[i]',
      ...where(absorbedBy === 'same-topic', 'if (issue.topic !== topic) continue'),
      'const absorbs = issue.status === "solved" ? issue.at : Infinity',
      'if (absorbs > absorbed) absorbed = absorbs',
    ]),
    ...block('if (now < absorbed)', [`blocked |= ${Reason.inConversation}`, 'if (absorbed < until) until = absorbed']),
  ]
}

const readiness = ({ play: { settle, lead, quietFor } }: Plan): Lines => [
  `let ready = ${settle === undefined ? '-Infinity' : `first.at + ${settle}`}`,
  ...where(lead !== undefined, `if (impact < Infinity && impact - ${lead} > ready) ready = impact - ${lead}`),
  ...where(
    quietFor !== undefined,
    `const quiet = lastSpoken(ledger) + ${quietFor}`,
    'if (quiet > ready) ready = quiet',
  ),
]

/** The lanes of a play, by severity, lowest first: how what it says may go out. */
export type LanePlaces = ReadonlyArray<number>

const placeText = (lanes: LanePlaces): string =>
  lanes.slice(1).reduce((text, lane, i) => {
    return lane === lanes[i] ? text : `severity < ${i + 1} ? ${text} : ${lane}`
  }, `${lanes[0]}`)

/** Whether a play can be too early. */
const awaits = ({ play: { settle, lead, quietFor } }: Plan): boolean =>
  settle !== undefined || lead !== undefined || quietFor !== undefined

/**
 * What the play says of a topic: reasons, if it is closed; that it may open later; or what is to be said. Where a
 * second motive is open, there is an order to be found, and the engine finds it.
 */
export const playText = (plan: Plan, place: number, stance: Stance, lanes: LanePlaces): Lines => {
  const { bar, predictedBar, holdout, play } = plan
  const name = `plans[${place}]`
  const newest = play.again === 'on-news' ? 'last' : 'first' // only news asks for its date
  const least = bar === predictedBar ? bar : `(predicted ? ${predictedBar} : ${bar})`
  return block('', [
    'let first, count = 0, until = Infinity, wrong = 1, severity = 0, blocked = 0',
    ...where(play.again === 'on-news', 'let last'),
    ...where(play.heldBy !== undefined, 'let holdUntil = Infinity'),
    ...where(bar !== predictedBar, 'let predicted = true'),
    ...where(play.lead !== undefined, 'let impact = Infinity'),
    ...supporting(plan, stance),
    ...block('if (count > 0)', [
      ...where(play.heldBy !== undefined, 'if (holdUntil < until) until = holdUntil'),
      ...where(
        holdout !== undefined,
        `if (isHeldOut(${name}, topic, severities[severity], customer)) blocked |= ${Reason.heldOut}`,
      ),
      ...absorbing(plan),
      ...where(
        play.again !== 'always',
        `if (isTold(${name}.play, topic, ledger, ${newest})) blocked |= ${Reason.told}`,
      ),
      'const belief = Math.round((1 - wrong) * 1e9) / 1e9',
      ...where(awaits(plan), ...readiness(plan)),
      `if (belief < ${least}) reasons |= ${Reason.weakEvidence}`,
      ...where(
        awaits(plan),
        ...block('else if (now < ready)', [
          `reasons |= blocked | ${Reason.settling}`,
          'if (blocked === 0 && ready <= horizon) isPending = true',
        ]),
      ),
      'else if (blocked !== 0) reasons |= blocked',
      ...block('else', [
        'if (about !== undefined) return decide(situation)',
        `about = topics[t], play = ${place}, lane = ${placeText(lanes)}`,
        'oldest = first, signalCount = count, level = severity, sureness = belief, phase = until',
        'until = Infinity',
      ]),
    ]),
    `if (until <= horizon && mayOpen(${name}, topics[t], situation, until, horizon)) isPending = true`,
  ])
}
