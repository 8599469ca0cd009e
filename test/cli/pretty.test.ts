/** What people read: the same answers in words, with times as the customer's own clock shows them. */
import { compile, parsePolicy, parseSituation, sentence } from 'tactful'
import { describe, expect, it } from 'vitest'
import { command } from './command.js'
import { policy, situation } from './story.js'

const { run, file } = command()
file('policy.json', policy)
const decide = ['decide', '--pretty', '--policy', 'policy.json']
const explain = ['explain', '--pretty', '--policy', 'policy.json']

const night = situation('c-1', { now: '2026-11-22T22:00:00Z' })
const contact = { id: 'k1', at: '2026-11-20T08:00:00Z', direction: 'outbound', channel: 'email', purpose: 'service' } as const

/** The decision as the library says it. */
const said = (json: unknown): string => {
  const [rules, facts] = [parsePolicy(policy), parseSituation(json)]
  if (rules._tag === 'Left' || facts._tag === 'Left') throw new Error('not valid')
  return sentence(compile(rules.right).decide(facts.right))
}

const printed = async (args: ReadonlyArray<string>, ...situations: ReadonlyArray<unknown>): Promise<string> =>
  (await run(args, situations.map((json) => JSON.stringify(json)).join('\n'))).out

describe.concurrent('a decision in words', () => {
  it('to reach out', async () => {
    const signals = ['order-77', 'order-78'].map((topic, i) => ({ id: `s${i}`, kind: 'shipping-delay', topic, at: '2026-11-22T08:00:00Z' }))
    const issues = [
      { id: 'i1', topic: 'billing-3', status: 'open', at: '2026-11-22T08:30:00Z', channel: 'chat' } as const,
      { id: 'i2', topic: 'login', status: 'open', at: '2026-11-22T08:30:00Z', channel: 'email' } as const,
    ]
    const asked = situation('c-1', { signals, issues })
    expect(await printed(decide, asked)).toBe(`\
c-1 (Europe/Paris)
  ${said(asked)}
  now         Sun 2026-11-22 10:00 +01:00
  valid until Sun 2026-11-22 21:00 +01:00
  about       order-77 (late parcel): service, medium, belief 1 from s0
  along       order-78 (late parcel): service, medium, belief 1 from s1
  reply       i1 on chat by automation (faq), due Sun 2026-11-22 11:30 +01:00
  reply       i2 on email by agent (no rule matches)

`)
  })

  it('to suppress', async () => {
    expect(await printed(decide, night)).toBe(`\
c-1 (Europe/Paris)
  ${said(night)}
  now         Sun 2026-11-22 23:00 +01:00
  ask again   Mon 2026-11-23 08:00 +01:00
  opens first email
  because     night
  about       order-77 (late parcel): service, high, belief 0.9 from s1

`)
  })

  it('to wait', async () => {
    const asked = { now: '2026-11-22T09:00:01.500Z', customer: { id: 'c-1' } }
    expect(await printed(decide, asked)).toBe(`\
c-1 (zone unknown, times in UTC)
  ${said(asked)}
  now         Sun 2026-11-22 09:00:01.500 UTC
  because     no-signal

`)
  })

  it('on every clock that may be theirs, whatever its offset', async () => {
    const asked = { now: '2026-07-01T00:00:00Z', customer: { id: 'c-1', zone: ['America/St_Johns', 'Asia/Kathmandu', 'UTC'] } }
    expect(await printed(decide, asked)).toContain(`\
c-1 (America/St_Johns or Asia/Kathmandu or UTC)
  ${said(asked)}
  now         Tue 2026-06-30 21:30 -02:30 = Wed 2026-07-01 05:45 +05:45 = Wed 2026-07-01 00:00 +00:00
`)
  })

  it('with problems in their place', async () => {
    const ended = await run(decide, `${JSON.stringify(night)}\n{"now":\n{}`)
    expect(ended.code).toBe(1)
    expect(ended.out.slice(ended.out.indexOf('\n\n') + 2)).toMatch(
      /^line 2: a problem\n {2}this is not JSON; the parser says: .*\n\nline 3: 2 problems\n {2}\/now: "now" is missing: .*\n {2}\/customer: .*\n\n$/,
    )
    const several = await run([...decide, file('bad.json', [1]), '-'], '2')
    expect(several.out).toMatch(/^bad\.json, situation 1: a problem\n {2}this must be an object, but is 1\.\n\nstandard input, line 1: a problem\n/)
  })

  it('keeps what would move the terminal on its line', async () => {
    expect(await printed(decide, { now: '2026-11-22T09:00:00Z', customer: { id: 'c\u001b[2J\r\n\u202Eéß納' } })).toMatch(
      /^c\\u001b\[2J\\u000d\\u000a\\u202eéß納 \(zone unknown, times in UTC\)\n/,
    )
  })
})

describe.concurrent('an explanation in words', () => {
  it('shows the table behind the decision', async () => {
    const asked = { ...night, customer: { id: 'c-1', zone: 'Europe/Paris', reach: ['sms'] }, contacts: [contact] }
    expect(await printed(explain, asked)).toBe(`\
c-1 (Europe/Paris)
  ${said(asked)}
  now         Sun 2026-11-22 23:00 +01:00
  ask again   Fri 2026-11-27 09:00 +01:00
  opens first sms
  because     weekly cap, night
  about       order-77 (late parcel): service, high, belief 0.9 from s1
  motives
    order-77 (late parcel)  open    high  belief 0.9, bar 0.5  s1 weighs 0.9
    order-77 (survey)       closed  -     belief 0, bar 0.5    no-signal
  order-77 (late parcel) by sms: opens Fri 2026-11-27 09:00 +01:00
    from Sun 2026-11-22 23:00 +01:00 to Fri 2026-11-27 09:00 +01:00: weekly cap
    refused     refusal      open; consents none
    weekly cap  cap          closed until Fri 2026-11-27 09:00 +01:00; contacts k1; atMost 1; within {"rolling":"P7D"}; cites house rule 4 (advice, as of 2026)
    night       quiet-hours  closed until Mon 2026-11-23 08:00 +01:00; clocks {"zone":"Europe/Paris","local":"2026-11-22T23:00:00.000"}; spans {"from":"21:00","to":"08:00"}
  next
    order-77 (late parcel) by sms: opens Fri 2026-11-27 09:00 +01:00
      from Sun 2026-11-22 23:00 +01:00 to Fri 2026-11-27 09:00 +01:00: weekly cap

`)
  })

  it('says why a guard does not apply, and what never opens', async () => {
    const consents = [{ given: false, at: '2026-01-01T00:00:00Z' }]
    const critical = { id: 's1', kind: 'shipping-delay', topic: 'order-77', at: '2026-11-22T08:00:00Z', severity: 'critical' }
    const out = await printed(explain, { ...night, customer: { id: 'c-1', consents }, signals: [critical] })
    expect(out).toContain('by sms: does not open\n    from Sun 2026-11-22 22:00 UTC to beyond the horizon: refused\n')
    expect(out).toMatch(/^ {4}refused {5}refusal {6}closed, and no opening in sight; consents /m)
    expect(out).toMatch(/^ {4}night {7}quiet-hours {2}does not apply: \/unless\/0$/m)
  })

  it('shortens long lists', async () => {
    const contacts = Array.from({ length: 1000 }, (_, i) => ({ ...contact, id: `k${1000 + i}` }))
    expect(await printed(explain, { ...night, contacts })).toContain('contacts k1000, k1001, k1002, k1003, k1004, … (1000);')
  })
})

describe('where it runs', () => {
  it.each(['Pacific/Chatham', 'America/St_Johns'])('does not matter: the host is in %s and speaks Turkish', async (TZ) => {
    const given = JSON.stringify({ ...night, contacts: [contact] })
    const env = { TZ, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    for (const args of [decide, explain, decide.slice(0, 1).concat(decide.slice(2)), ['explain', '--policy', 'policy.json'], ['--help'], ['check', '--pretty', 'policy.json']])
      expect(await run(args, given, { env })).toEqual(await run(args, given, { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }))
  })
})
