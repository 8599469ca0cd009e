/**
 * Five stories, one a strategy: what it decides about a customer, what another would have decided, and why.
 *
 *     npx tsx examples/strategies/main.ts
 */
import {
  type Decision,
  type PolicyJson,
  type SituationJson,
  compile,
  parsePolicy,
  parseSituation,
  sentence,
} from 'tactful'
import { stories } from './stories.js'

const decide = (policyJson: PolicyJson, situationJson: SituationJson): Decision => {
  const policy = parsePolicy(policyJson)
  const situation = parseSituation(situationJson)
  if (policy._tag === 'Right' && situation._tag === 'Right') return compile(policy.right).decide(situation.right)
  for (const parsed of [policy, situation])
    if (parsed._tag === 'Left') console.error(parsed.left.map(({ message }) => message).join('\n'))
  return process.exit(2)
}

/** Lines no wider than a page, broken between words. */
const wrapped = (text: string, indent: string): string => text.replace(/(.{1,106})(?: |$)/g, `${indent}$1\n`).trimEnd()

/** What a wall clock shows the customer. */
const clock = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(at)

const said = (strategy: string, decision: Decision): string => wrapped(`${strategy}: ${sentence(decision)}`, '    ')

for (const { strategy, title, about, policy, other, otherPolicy, situation, zone, why } of stories) {
  const decision = decide(policy, situation)
  console.log(`${title}, ${clock(decision.at, zone)} in ${zone}\n`)
  console.log(`${wrapped(about, '  ')}\n`)
  console.log(said(strategy.toUpperCase(), decision))
  for (const { issue, handler, due } of decision.replies)
    console.log(`    Reply to ${issue}: ${handler}, by ${clock(due, zone)}.`)
  console.log(said(other, decide(otherPolicy, situation)))
  console.log(`\n${wrapped(why, '  ')}\n\n${'─'.repeat(110)}\n`)
}
