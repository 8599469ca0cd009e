/** The helpdesk example says what its data means: every kind of decision, every reason, times on the customer's clock. */
import { type SituationJson, compile, encodeDecision, parsePolicy, parseSituation } from 'tactful'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '../project.js'
import { type Printed, runExample } from './program.js'

const program = 'examples/helpdesk/main.ts'
const policy = parsePolicy(JSON.parse(read('examples/helpdesk/policy.json')))
const customers = JSON.parse(read('examples/helpdesk/customers.json')) as ReadonlyArray<SituationJson & { readonly customer: { readonly name: string } }>

const decisions = new Map(
  customers.map((listed) => {
    const situation = parseSituation(listed)
    if (policy._tag === 'Left' || situation._tag === 'Left') throw new Error('the example does not parse')
    return [listed.customer.name, encodeDecision(compile(policy.right).decide(situation.right))]
  }),
)

describe('its data', () => {
  it('parses', () => {
    expect(policy._tag === 'Left' ? policy.left : []).toEqual([])
    const problems = customers.map(parseSituation).flatMap((parsed) => (parsed._tag === 'Left' ? parsed.left : []))
    expect(problems).toEqual([])
  })

  it('is about a dozen customers at one moment, none of them twice', () => {
    expect(new Set(customers.map(({ customer }) => customer.id)).size).toBe(12)
    expect(new Set(customers.map(({ now }) => now)).size).toBe(1)
  })

  it.each([
    ['João Pereira', 'reach-out', 'sms', []],
    ['Amara Okafor', 'reach-out', 'email', []],
    ['Rashid Al-Farsi', 'reach-out', 'sms', []],
    ['Kenji Watanabe', 'suppress', 'sms', ['nothing that rings or buzzes from 21:00 to 08:00']],
    ['Claire Fontaine', 'suppress', 'email', ['one message a day', 'three messages a week']],
    ['Tom Whitaker', 'suppress', null, [
      'refused', 'offers only to those who asked for them', 'nothing that rings or buzzes from 21:00 to 08:00',
      "two weeks' rest after a complaint", 'no offers before the sale opens',
    ]],
    ['Grace Kim', 'suppress', null, ['no-channel']],
    ['Ingrid Solberg', 'wait', null, ['in-conversation']],
    ['Priya Raman', 'wait', null, ['weak-evidence', 'stance']],
    ['Marek Nowak', 'wait', null, ['expired']],
    ['Mei-Ling Chen', 'wait', null, ['held', 'told']],
    ['Sofia Ricci', 'wait', null, ['held-out', 'in-conversation', 'settling']],
  ])('%s: %s, %s, %j', (name, kind, channel, because) => {
    expect(decisions.get(name)).toMatchObject({ kind, channel, because })
  })
})

describe('what it prints', () => {
  let printed: Printed
  let rows: ReadonlyMap<string, string>

  beforeAll(async () => {
    printed = await runExample(program)
    const blocks = printed.stdout.split(/\n─+\n/).slice(1)
    const columns = [[0, 22], [22, 48], [48, 75], [75, 116]] as const
    const flat = (block: string): string =>
      columns.map(([from, to]) => block.split('\n\n')[0]!.split('\n').map((line) => line.slice(from, to).trim()).join(' ')).join(' | ').replace(/ +/g, ' ')
    rows = new Map(blocks.map((block) => [block.slice(0, 22).trim(), flat(block)]))
  })

  it('goes well, and fits the terminal', () => {
    expect(printed.code).toBe(0)
    expect(printed.stderr).toBe('')
    expect(Math.max(...printed.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it.each([
    ['João Pereira', 'REACH OUT by sms late parcel: order-2077'],
    ['João Pereira', 'Thu 19 Nov 17:30 America/Sao_Paulo'],
    ['João Pereira', 'right until Thu 19 Nov 21:00 America/Sao_Paulo'],
    ['João Pereira', '• may go along: failed payment: invoice-5518'],
    ['Amara Okafor', 'right until Mon 23 Nov 17:40 Africa/Lagos'],
    ['Amara Okafor', '• sms would come first: nothing that rings or buzzes from 21:00 to 08:00 (until Fri 20 Nov 08:00 Africa/Lagos)'],
    ['Rashid Al-Farsi', 'Fri 20 Nov 00:30 Asia/Dubai'],
    ['Rashid Al-Farsi', '• too urgent for: nothing that rings or buzzes from 21:00 to 08:00; one message a day'],
    ['Kenji Watanabe', 'SUPPRESS, then sms late parcel: order-2090 | ask again Fri 20 Nov 08:00 Asia/Tokyo'],
    ['Claire Fontaine', 'ask again Sat 21 Nov 00:00 Europe/Paris'],
    ['Claire Fontaine', '• one message a day (until Fri 20 Nov 16:45 Europe/Paris)'],
    ['Claire Fontaine', '• three messages a week (until Sat 21 Nov 00:00 Europe/Paris)'],
    ['Tom Whitaker', 'Thu 19 Nov 20:30 UTC (zone not known)'],
    ['Tom Whitaker', '• refused by the customer'],
    ['Grace Kim', '• no channel'],
    ['Ingrid Solberg', '• already talks to us (late parcel: order-2071)'],
    ['Priya Raman', '• weak evidence (rescue a lamp: lamp-7731)'],
    ['Marek Nowak', '• too late (late parcel: order-2018)'],
    ['Mei-Ling Chen', 'ask again Tue 24 Nov 09:00 America/Vancouver, email for how was it: order-2035'],
    ['Mei-Ling Chen', '• something else has to be over first (how was it: order-2035)'],
    ['Sofia Ricci', 'ask again Sat 21 Nov 03:00 Europe/Rome, email for planned maintenance: lamp-cloud'],
    ['Sofia Ricci', '• too early (planned maintenance: lamp-cloud)'],
  ])('%s: %s', (name, fact) => {
    expect(rows.get(name)).toContain(fact)
  })

  it('names the replies that are due', () => {
    expect(printed.stdout).toContain('Ingrid Solberg, i-901: automation by chat, by Thu 19 Nov 21:35 Europe/Oslo (where is my parcel)')
    expect(printed.stdout).toContain('Marek Nowak, i-877: agent by email, by Thu 19 Nov 22:10 Europe/Warsaw (faults and safety)')
  })

  it('gives each customer the decision of the engine', () => {
    for (const { customer } of customers)
      expect(rows.get(customer.name)).toContain(decisions.get(customer.name)!.kind.replace('-', ' ').toUpperCase())
  })

  it('is this', async () => {
    await expect(printed.stdout).toMatchFileSnapshot('helpdesk.txt')
  })

  it('does not depend on where it runs', async () => {
    expect((await runExample(program, [], { TZ: 'Asia/Kolkata', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' })).stdout).toBe(printed.stdout)
  })
})
