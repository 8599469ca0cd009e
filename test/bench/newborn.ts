/** A new process: imports the package, parses and compiles a policy, and decides for the first time. Prints milliseconds. */
import { policyOf, situationOf } from './sizes.js'

const count = Number(process.argv[2])
const size = { guards: count, plays: count, kinds: count, signals: 3, contacts: 50, channels: 3 }
const [policyText, situationText] = [JSON.stringify(policyOf(size, true)), JSON.stringify(situationOf(size, 0))]

const marks = [performance.now()]
const mark = () => marks.push(performance.now())
const { compile, parsePolicy, parseSituation } = await import('tactful')
mark()
const policy = parsePolicy(JSON.parse(policyText))
mark()
if (policy._tag === 'Left') throw new Error(JSON.stringify(policy.left))
const engine = compile(policy.right)
mark()
const situation = parseSituation(JSON.parse(situationText))
mark()
if (situation._tag === 'Left') throw new Error(JSON.stringify(situation.left))
engine.decide(situation.right)
mark()
console.log(JSON.stringify(marks.slice(1).map((at, i) => at - marks[i]!)))
