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

/** The fewest records that can show it, and the fields of the customer and of each record. */
const fewest: Readonly<Record<string, unknown>> = {
  'never a call at night': { customer: ['id'], consents: 0, signals: 1, issues: 0, contacts: 0, signal: ['id', 'kind', 'topic', 'at', 'severity'] },
  'never more than three contacts in any seven days, whatever the channel, alerts aside':
    { customer: ['id', 'zone'], consents: 0, signals: 4, issues: 0, contacts: 0, signal: ['id', 'kind', 'topic', 'at'] },
  'no marketing to anyone with an open high-severity issue':
    { customer: ['id', 'consents'], consents: 1, signals: 1, issues: 1, contacts: 0, signal: ['id', 'kind', 'topic', 'at'] },
}

describe('the claims', () => {
  const ten = promisedBy(json)

  it('are ten', () => {
    expect(new Set(ten.map(({ name }) => name)).size).toBe(10)
  })

  it.each(ten)('$name', ({ claim }) => {
    expect(refute(claim, { seed, numRuns: 3000 })).toBeUndefined()
  }, patience)
})

describe('the holes', () => {
  it.each(holes)('$name', ({ breaks, change }) => {
    const claim = promisedBy(change(json)).find(({ name }) => name === breaks)!.claim
    const started = performance.now()
    const found = refute(claim, { seed })
    expect(performance.now() - started).toBeLessThan(10_000)
    const { customer, signals = [], issues = [], contacts = [] } = found!.situation
    expect({
      customer: Object.keys(customer), consents: (customer.consents ?? []).length,
      signals: signals.length, issues: issues.length, contacts: contacts.length, signal: Object.keys(signals[0]!),
    }).toEqual(fewest[breaks])
    expect(refute(claim, { seed: found!.seed, path: found!.path })).toEqual(found)
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
    expect(printed.stdout).toContain('offer about topic-1: a reason to reach out; belief 1, bar 0.5.')
  })
})
