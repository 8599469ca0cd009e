/**
 * A helpdesk looks at a dozen customers, one evening: whom to tell something now, whom to leave in peace, and until when.
 *
 *     npm start
 */
import { readFileSync } from 'node:fs'
import { type Parsed, type SituationJson, compile, parsePolicy, parseSituation } from 'tactful'
import { table, wrapped } from './table.js'
import { moment, reasons, verdict, when } from './words.js'

/** A situation, with a name for the eye: the engine ignores what it does not know. */
type Listed = SituationJson & { readonly customer: { readonly name: string; readonly zone?: string } }

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** The value, or all that is wrong with the file, and the end. */
const valid = <A>(file: string, parsed: Parsed<A>): A => {
  if (parsed._tag === 'Right') return parsed.right
  for (const { path, message } of parsed.left) console.error(`${file} ${path}: ${message}`)
  process.exit(2)
}

const engine = compile(valid('policy.json', parsePolicy(json('policy.json'))))
const list = (json('customers.json') as ReadonlyArray<Listed>).map((listed) => ({
  ...listed.customer,
  explanation: engine.explain(valid('customers.json', parseSituation(listed))),
}))

console.log(wrapped('Lumen & Loom, 19 November 2026, 20:30 UTC: what the support team does about a dozen customers now, and why. Times are the customer’s own.'))
console.log()
console.log(
  table(
    ['customer', 'decision', 'when it changes', 'why'],
    list.map(({ name, zone, explanation }) => [
      [name, moment(explanation.decision.at, zone)],
      verdict(explanation.decision),
      [when(explanation, zone)],
      reasons(explanation, zone),
    ]),
  ),
)

console.log('\nReplies due: who asked is answered, and no cap or quiet hour is in the way.\n')
for (const { name, zone, explanation } of list)
  for (const { issue, channel, handler, reply, due } of explanation.decision.replies)
    console.log(`  ${name}, ${issue}: ${handler} by ${channel}, by ${moment(due, zone)} (${reply ?? 'no rule'})`)

console.log(`
REACH OUT  say it now, on this channel     SUPPRESS  there is something to say, but not now
WAIT       nothing calls for contact now   • all reasons that hold, not only the first

The whole table behind each decision, guard by guard:
  npx tactful explain --pretty --policy examples/helpdesk/policy.json examples/helpdesk/customers.json`)
