/** The service desk example counts right: a small log, made by hand, against a summary worked out by hand. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type DecisionJson, compile, encodeDecision, parsePolicy, parseSituation } from 'tactful'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, remembered } from '../../examples/service-desk/desk.js'
import { readLog } from '../../examples/service-desk/log.js'
import { read, root } from '../project.js'
import { type Printed, runExample } from './program.js'

const program = 'examples/service-desk/main.ts'
const log = 'examples/service-desk/small-log.csv'
const policyJson = JSON.parse(read('examples/service-desk/policy.json')) as { readonly guards: ReadonlyArray<Record<string, { readonly rolling?: string }>> }

const folder = mkdtempSync(join(tmpdir(), 'tactful-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const given = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

type Asked = DecisionJson & { readonly line: number }

/** The decisions about the small log, in their order. */
const decide = async (remembers?: number): Promise<ReadonlyArray<Asked>> => {
  const policy = parsePolicy(policyJson)
  if (policy._tag === 'Left') throw new Error(policy.left[0].message)
  const engine = compile(policy.right)
  const desk = openDesk(remembers)
  const { changes } = await readLog(join(root, log))
  return changes.map((change) => {
    const situation = parseSituation(desk.hear(change))
    if (situation._tag === 'Left') throw new Error(situation.left[0].message)
    const decision = engine.decide(situation.right)
    if (decision.kind === 'reach-out') desk.say(change, decision)
    return { line: change.line, ...encodeDecision(decision) }
  })
}

/** Of a decision: its kind, what it is about, and why. */
const gist = ({ kind, outreach, channel, because }: Asked): string =>
  kind === 'wait' ? `wait: ${because.join(', ')}` : kind === 'suppress' ? `${outreach?.play} later: ${because.join(', ')}` : `${outreach?.play} by ${channel}`

describe('decisions about the small log', () => {
  let gists: ReadonlyMap<number, string>
  beforeAll(async () => {
    gists = new Map((await decide()).map((decision) => [decision.line, gist(decision)]))
  })

  it.each([
    ['who phoned and whose incident is solved is told, once', [2, 3, 4, 5], ['wait: no-play', 'wait: no-play', 'solved by email', 'wait: told, settling']],
    ['and asked how it was, when it is closed', [6], ['survey by email']],
    ['two at once: a portal form gets no receipt while the caller is on the phone', [7, 11], ['receipt later: just been in touch', 'receipt later: just been in touch']],
    ['a question about the one keeps back the solution of the other', [12, 9, 13], ['question by email', 'solved later: one a day', 'solved later: one a day']],
    ['a day later one message carries both', [14, 10, 15], ['solved by email', 'wait: told', 'wait: told']],
    ['reopened: a call, past the daily cap; solved again: past it too', [17, 18, 19], ['solved by email', 'reopened by phone', 'solved by email']],
    ['but no survey after that', [20], ['survey later: three a week, no survey after trouble']],
    ['solved at night: said in the morning', [22, 23], ['solved later: night and Sunday', 'solved by email']],
    ['overdue: an apology, in the morning too', [24, 25], ['apology later: night and Sunday', 'apology by email']],
    ['critical: at night, on a Sunday, and as often as need be', [27, 28, 29], ['on it by email', 'delayed by email', 'solved by email']],
    ['but no survey at night', [30], ['survey later: night and Sunday, three a week']],
    ['another incident is open: no survey', [35, 37], ['wait: in-conversation, told, no-play', 'wait: in-conversation, told, no-play']],
    ['the fourth in a week waits for the next', [32, 33, 36, 38, 34, 39], ['question by email', 'solved by email', 'question by email', 'solved later: three a week', 'solved later: night and Sunday, three a week', 'solved by email']],
    ['three weeks on, it was solved again; but a survey was less than a month ago', [44, 45, 46], ['wait: no-play', 'solved by email', 'survey later: a survey a month']],
    ['an unknown state is no news', [40, 41, 42, 43], ['receipt by email', 'wait: told', 'solved later: one a day', 'solved by email']],
  ])('%s', (_, lines, expected) => {
    expect(lines.map((line) => gists.get(line))).toEqual(expected)
  })

  it('are the same if nothing is ever forgotten', async () => {
    expect(await decide(Infinity)).toEqual(await decide())
  })

  it('are not the same if the desk forgets too soon', async () => {
    const gists = new Map((await decide(remembered / 2)).map((decision) => [decision.line, gist(decision)]))
    expect(gists.get(46)).toBe('survey by email')
  })

  it('are taken on no more contacts than that needs', async () => {
    const { changes } = await readLog(join(root, log))
    const desk = openDesk()
    const contacts = changes.map((change) => (desk.hear(change).contacts ?? []).map(({ at }) => at))
    expect(contacts.at(-1)).toEqual(['2026-04-20T09:30:00.000Z'])
  })

  it('look no further back than the desk remembers', () => {
    const windows = policyJson.guards.flatMap((guard) => Object.values(guard).flatMap(({ rolling }) => rolling ?? []))
    const days = windows.map((window) => Number(/^P(\d+)D$/.exec(window)?.[1] ?? 1))
    expect(windows.length).toBeGreaterThan(3)
    expect(JSON.stringify(policyJson)).not.toMatch(/"(days|calendar)": ?(\d|")|"ever"|"quietFor"|"again"/)
    expect(Math.max(...days) * 24 * 60 * 60 * 1000).toBe(remembered)
  })
})

describe('the summary', () => {
  let printed: Printed
  beforeAll(async () => {
    printed = await runExample(program, [log])
  })
  it.each([
    '45 decisions about 6 callers and 10 incidents',
    'reach-out 19 42.2 %', 'wait 14 31.1 %', 'suppress 12 26.7 %',
    'solved 10 52.6 %', 'question 3 15.8 %', 'apology 1 5.3 %', 'delayed 1 5.3 %', 'on it 1 5.3 %', 'receipt 1 5.3 %', 'reopened 1 5.3 %',
    'survey 1 5.3 %', '1 more went along in the same messages',
    'night and Sunday 4 33.3 %', 'three a week 4 33.3 %', 'one a day 3 25.0 %', 'just been in touch 2 16.7 %',
    'no survey after trouble 1 8.3 %', 'a survey a month 1 8.3 %',
    'no-play 10 71.4 %', 'told 6 42.9 %', 'in-conversation 2 14.3 %', 'settling 1 7.1 %',
    'notifying at every change 4.20', 'by this policy 1.90 54.8 % fewer', 'incidents told about 10 100.0 %',
  ])('%s', (line) => {
    expect(printed.stdout.split('\n').map((text) => text.trim().replace(/ +/g, ' '))).toContain(line)
  })

  it('comes without noise; how fast it went is told apart', () => {
    expect(printed.code).toBe(0)
    expect(printed.stderr).toMatch(/^[\d,]+ decisions a second, .* \d+ MB of memory at most\n$/)
  })

  it('is the same again, and from a gzipped log', async () => {
    const gzipped = given('log.csv.gz', gzipSync(readFileSync(join(root, log))))
    const again = await Promise.all([runExample(program, [log]), runExample(program, [gzipped])])
    for (const { stdout } of again) expect(stdout).toBe(printed.stdout)
  })

  it('leaves out rows without a caller, and says so', async () => {
    const { stdout } = await runExample(program, [given('nameless.csv', read(log).replaceAll(',Caller 2,', ',?,'))])
    expect(stdout).toContain('36 decisions about 5 callers and 8 incidents')
    expect(stdout).toContain('9 rows name no caller and are left out')
  })
})

describe('bad input ends with status 2 and one clear line', () => {
  const [header = '', first = ''] = read(log).split('\n')

  it.each([
    ['no path', undefined, /^usage: /],
    ['a missing file', 'nowhere.csv', /nowhere\.csv: there is no such file\n$/],
    ['a folder', 'examples', /: this is a folder, not a log\n$/],
    ['no log at all', 'package.json', /: it lacks the columns number, incident_state, |lacks the columns/],
    ['a column that is missing', () => given('columns.csv', read(log).replace(',caller_id,', ',caller,')), /it lacks the columns caller_id\n$/],
    ['nothing', () => given('empty.csv', ''), /: the log has no rows\n$/],
    ['a short row', () => given('short.csv', `${header}\n${first}\nINC9,New\n`), / line 3\n$/],
    ['a date that does not exist', () => given('date.csv', read(log).replace('2/3/2026 09:40', '31/2/2026 09:40')), /: line 3: sys_updated_at is "31\/2\/2026 09:40", not a date such as /],
    ['a month before the day', () => given('month.csv', read(log).replace('2/3/2026 09:40', '2026-03-02 09:40')), /: line 3: sys_updated_at is /],
    ['an unknown moment', () => given('moment.csv', read(log).replace('2/3/2026 09:40', '?')), /: line 3: sys_updated_at is unknown/],
    ['half an archive', () => given('half.csv.gz', gzipSync(read(log)).subarray(0, 400)), /unexpected end of file\n$/],
  ])('%s', async (_, log_, message) => {
    const path = typeof log_ === 'function' ? log_() : log_
    const { code, stdout, stderr } = await runExample(program, path === undefined ? [] : [path])
    expect(stderr).toMatch(message)
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
  })
})
