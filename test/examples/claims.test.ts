/** The suite of claims keeps what it shows: ten that hold, and three holes, each found soon and with nothing to spare. */
import { type PolicyJson, parsePolicy } from 'tactful'
import { refute } from 'tactful/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { promised } from '../../examples/claims/claims.js'
import { holes } from '../../examples/claims/holes.js'
import { patience, seed } from '../arbitraries/runs.js'
import { read } from '../project.js'
import { type Printed, runExample } from './program.js'

const json = JSON.parse(read('examples/claims/policy.json')) as PolicyJson

const promisedBy = (policy: PolicyJson) => {
  const parsed = parsePolicy(policy)
  if (parsed._tag === 'Left') throw new Error(JSON.stringify(parsed.left))
  return promised(parsed.right)
}

/** The fields of the customer and of each record, in the fewest that can show it. */
const fewest: Readonly<Record<string, unknown>> = {
  'never a call at night': { customer: ['id'], signals: [['id', 'kind', 'topic', 'at', 'severity']], issues: [], consents: [], contacts: [] },
  'never more than three contacts in any seven days, whatever the channel, alerts aside':
    { customer: ['id', 'zone'], signals: Array(4).fill(['id', 'kind', 'topic', 'at']), issues: [], consents: [], contacts: [] },
  'no marketing to anyone with an open high-severity issue': {
    customer: ['id', 'consents'], signals: [['id', 'kind', 'topic', 'at']], issues: [['id', 'topic', 'status', 'at', 'severity', 'channel']],
    consents: [['given', 'at']], contacts: [],
  },
}

const fieldsOf = (records: ReadonlyArray<object> = []) => records.map((record) => Object.keys(record))

describe('the claims', () => {
  const ten = promisedBy(json)

  it('are ten', () => {
    expect(new Set(ten.map(({ name }) => name)).size).toBe(10)
  })

  it.each(ten)('$name', ({ claim }) => {
    expect(refute(claim, { seed, numRuns: 3000 })).toBeUndefined()
  }, patience)
})

describe.each([1, 2, 3])('the holes, looked for from seed %i', (from) => {
  it.each(holes)('$name', ({ breaks, change }) => {
    const claim = promisedBy(change(json)).find(({ name }) => name === breaks)!.claim
    const started = process.cpuUsage() // a busy machine is no failure
    const found = refute(claim, { seed: from })!
    const { user, system } = process.cpuUsage(started)
    expect(user + system).toBeLessThan(10_000_000)
    const { customer, signals, issues, contacts } = found.situation
    expect({
      customer: Object.keys(customer), signals: fieldsOf(signals), issues: fieldsOf(issues),
      consents: fieldsOf(customer.consents), contacts: fieldsOf(contacts),
    }).toEqual(fewest[breaks])
    expect(refute(claim, { seed: found.seed, path: found.path })).toEqual(found)
  }, patience)
})

describe('what it prints', () => {
  let printed: Printed
  beforeAll(async () => { printed = await runExample('examples/claims/main.ts') })

  it('says of every claim that it holds', () => {
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(printed.stdout.match(/^ {2}holds {2}/gm)?.length).toBe(10)
    expect(printed.stdout).not.toMatch(/BROKEN|not found/)
  })

  it('says why each hole is one', () => {
    expect(printed.stdout).toContain('nothing that rings at night: does not apply, for its exemption /unless/0 lets this pass.')
    expect(printed.stdout).toMatch(/offer about topic-\d: a reason to reach out; belief 1, bar 0\.5\./)
  })
})
