/**
 * A year at a service desk: at every change of every incident, should the desk tell the caller?
 *
 *     npx tsx examples/service-desk/main.ts LOG.csv[.gz]
 *
 * The log is an export of incident changes from ServiceNow; `small-log.csv` beside this file has the columns that are
 * read. The summary goes to standard output, and how fast it went to standard error.
 */
import { readFileSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { compile, parsePolicy, parseSituation } from 'tactful'
import { openDesk } from './desk.js'
import { type Log, readLog } from './log.js'
import { openTally } from './tally.js'

/** Bad input: say what is wrong, and stop. */
const fail: (message: string) => never = (message) => {
  console.error(message)
  process.exit(2)
}

const readPolicy = () => {
  const parsed = parsePolicy(JSON.parse(readFileSync(new URL('policy.json', import.meta.url), 'utf8')))
  return parsed._tag === 'Right' ? parsed.right : fail(parsed.left.map(({ path, message }) => `policy.json${path}: ${message}`).join('\n'))
}

const words: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder, not a log' }

const read = (path: string): Promise<Log> =>
  readLog(path).catch(({ code = '', message }: NodeJS.ErrnoException) => fail(`${path}: ${words[code] ?? message}`))

const [path, ...more] = process.argv.slice(2)
if (path === undefined || more.length > 0) fail('usage: npx tsx examples/service-desk/main.ts LOG.csv[.gz]')

const engine = compile(readPolicy())
const { changes, nameless } = await read(path)
const desk = openDesk()
const tally = openTally()
const progress = new SingleBar({ format: '{bar} {percentage} % | {value} of {total} decisions | {eta} s left' })

const started = performance.now()
progress.start(changes.length, 0)
for (const change of changes) {
  const situation = parseSituation(desk.hear(change))
  if (situation._tag === 'Left') fail(`${path}: line ${change.line}: ${situation.left.map(({ message }) => message).join(' ')}`)
  const decision = engine.decide(situation.right)
  if (decision.kind === 'reach-out') desk.say(change, decision)
  tally.add(change, decision)
  progress.increment()
}
progress.stop()
const seconds = (performance.now() - started) / 1000

for (const line of tally.lines()) console.log(line)
if (nameless > 0) console.log(`\n${nameless} rows name no caller and are left out`)
const rate = Math.round(changes.length / seconds).toLocaleString('en-US')
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.error(`${rate} decisions a second, situations written and read included; ${peak} MB of memory at most`)
