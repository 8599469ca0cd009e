/** The conditions of a motive: until when its signals count, when it is ripe, and what keeps it back. */
import type { Facts } from '../guard/question.js'
import { type Ledger, latest, tells } from '../ledger/ledger.js'
import { type Issue, absorbsUntil } from '../signal/issue.js'
import type { Severity } from '../signal/severity.js'
import type { Signal, Standing } from '../signal/signal.js'
import { type Instant, beginning, earlier, later, never, plus } from '../time/instant.js'
import { isDrawn } from './holdout.js'
import type { CompiledPlay, Play } from './play.js'

/** When a signal that matches a play stops to be live: it has expired, is stale, or has bitten. */
export const liveUntil = (signal: Standing, { freshFor, lead }: Play): Instant => {
  let end = signal.expires
  if (freshFor !== undefined) end = earlier(end, plus(signal.at, freshFor))
  if (lead !== undefined && signal.impact !== undefined) end = earlier(end, signal.impact)
  return end
}

/** Whether the customer is left alone, to measure whether reaching out helps. No channel is chosen yet. */
export const isHeldOut = (
  { play, holdout, isExempt }: CompiledPlay,
  topic: string,
  severity: Severity,
  customer: Facts['customer'],
): boolean =>
  holdout !== undefined &&
  isDrawn(holdout, customer.id) &&
  !isExempt({ channel: '', purpose: play.purpose, play: play.name, topic, severity, facts: { customer } })

/** Until when the customer talks to us about it already. */
export const absorbedUntil = ({ absorbedBy }: Play, topic: string, issues: ReadonlyArray<Issue>): Instant => {
  let until = beginning
  for (let i = 0; i < issues.length; i += 1) {
    const issue = issues[i]!
    if (absorbedBy === 'any-issue' || (absorbedBy === 'same-topic' && issue.topic === topic))
      until = later(until, absorbsUntil(issue))
  }
  return until
}

/** Whether the customer has been told of the newest signal. */
export const isTold = ({ name, again }: Play, topic: string, ledger: Ledger, newest: Signal): boolean => {
  if (again === 'always') return false
  const since = again === 'never' ? beginning : newest.at
  return latest(ledger, (contact) => tells(contact, topic, name), since) > beginning
}

/** The earliest impact of the signals that have one; where none has, there is nothing to lead up to. */
const firstImpact = (signals: ReadonlyArray<Signal>): Instant => {
  const first = signals.reduce((least, { impact = never }) => earlier(least, impact), never)
  return first === never ? beginning : first
}

/** Before when it is too early to speak of the signals, which come oldest first. */
export const readyAt = ({ settle, lead, quietFor }: Play, signals: ReadonlyArray<Signal>, ledger: Ledger): Instant => {
  let ready = plus(signals[0]!.at, settle ?? 0)
  if (lead !== undefined) ready = later(ready, plus(firstImpact(signals), -lead))
  if (quietFor === undefined) return ready
  const last = latest(ledger, ({ outcome }) => outcome !== 'failed')
  return later(ready, plus(last, quietFor))
}
