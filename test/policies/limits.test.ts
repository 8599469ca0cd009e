/**
 * The limits that have a source: each guard names it, and each case in `test/vectors/limits` is about what the function gives.
 * The cases hold their guards in full, worked out from the sources by hand; a changed number shows on both sides.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { GuardJson, PolicyJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { australianDebt } from '../../src/policies/limits/australia-debt.js'
import { australianResearch, australianTelemarketing } from '../../src/policies/limits/australia.js'
import { colombianContact } from '../../src/policies/limits/colombia.js'
import { chileanDebt } from '../../src/policies/limits/chile.js'
import { frenchCalls } from '../../src/policies/limits/france-calls.js'
import { klaviyoSmartSending } from '../../src/policies/limits/klaviyo.js'
import { limits } from '../../src/policies/limits/limits.js'
import { maineAutomatedCalls } from '../../src/policies/limits/maine.js'
import { massachusettsCollectors, massachusettsCreditors } from '../../src/policies/limits/massachusetts-debt.js'
import { messengerWindow } from '../../src/policies/limits/messenger.js'
import { southAfricanDirectMarketing } from '../../src/policies/limits/south-africa.js'
import { tcpaHours } from '../../src/policies/limits/tcpa.js'
import { tsrHours } from '../../src/policies/limits/telemarketing-sales-rule.js'
import { fcaPromotionHours } from '../../src/policies/limits/united-kingdom.js'
import { whatsAppWindow } from '../../src/policies/limits/whatsapp.js'
import { read, root } from '../project.js'

interface Guarded {
  readonly guards?: ReadonlyArray<unknown> | undefined
}

/** What the policies of the cases are called, and what they hold: functions called with no options, and these. */
const withOptions: Readonly<Record<string, Guarded>> = {
  'tcpaHours, consent lifts': tcpaHours({ consentLifts: true }),
  'tsrHours, consent lifts': tsrHours({ consentLifts: true }),
  'maineAutomatedCalls, two numbers': maineAutomatedCalls({ channels: ['phone', 'mobile'] }),
  'massachusettsCreditors, elsewhere': massachusettsCreditors({ elsewhere: ['work-phone'] }),
  'massachusettsCollectors, elsewhere': massachusettsCollectors({ elsewhere: ['work-phone'] }),
  'frenchCalls, consent lifts': frenchCalls({ consentLifts: true }),
  'fcaPromotionHours, consent lifts': fcaPromotionHours({ consentLifts: true }),
  'southAfricanDirectMarketing, consent lifts': southAfricanDirectMarketing({ consentLifts: true }),
  'australianTelemarketing, consent lifts': australianTelemarketing({ consentLifts: true }),
  'australianResearch, consent lifts': australianResearch({ consentLifts: true }),
  'australianDebt, at work': australianDebt({ work: ['work-phone'] }),
  'colombianContact, one channel': colombianContact({ channels: ['phone'] }),
  'chileanDebt, visits': chileanDebt({ channels: ['phone', 'visit'] }),
  'whatsAppWindow, two numbers': whatsAppWindow({ channels: ['whatsapp', 'whatsapp-billing'] }),
  'whatsAppWindow, templates': whatsAppWindow({ templates: true }),
  'messengerWindow, human agent': messengerWindow({ humanAgent: true }),
  'messengerWindow, two channels': messengerWindow({ channels: ['messenger', 'instagram'] }),
  'klaviyoSmartSending, e-mail': klaviyoSmartSending({ channels: ['email'] }),
}
const plain: Readonly<Record<string, Guarded>> = Object.fromEntries(limits.map(({ name, part }) => [name, part]))
const given = { ...plain, ...withOptions }

const folder = resolve(root, 'test/vectors/limits')
const files = readdirSync(folder).map((file) => ({
  file,
  cases: JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as ReadonlyArray<{
    readonly name: string
    readonly policy: PolicyJson
  }>,
}))

describe('the cases', () => {
  it.each(files)('$file holds the guards that the functions give', ({ cases }) => {
    for (const { name, policy } of cases) expect(given[policy.id]?.guards, name).toEqual(policy.guards)
  })

  it('leave no function and no option out', () => {
    const held = new Set(files.flatMap(({ cases }) => cases.map(({ policy }) => policy.id)))
    expect([...held].sort()).toEqual(Object.keys(given).sort())
  })
})

describe('every limit', () => {
  const guards = limits.flatMap(({ name, group, part }) => (part.guards ?? []).map((guard) => ({ name, group, guard: guard as GuardJson })))

  it.each(guards)('$name: $guard.name names its source, its strength and its date', ({ guard }) => {
    expect(guard.cites).toMatch(/\S/)
    expect(['law', 'code', 'platform', 'advice']).toContain(guard.strength)
    expect(guard.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  it.each(guards)('$name: $guard.name says what it governs', ({ group, guard }) => {
    expect(Object.keys(guard.on ?? {})).not.toEqual([])
    if (guard.strength === 'law' || guard.strength === 'code') expect(guard.on?.regions).toHaveLength(1)
    if (!['platform', 'industry'].includes(group)) expect(guard.on?.purposes ?? guard.on?.channels).not.toEqual([])
  })

  it.each(limits)('$name has its row on the page', ({ name }) => {
    expect(read('docs/limits.md')).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|.*\\|$`, 'm'))
  })

  it('has names of guards that no other has', () => {
    const names = guards.map(({ guard }) => guard.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('takes the team\'s own words for channels, purposes and regions', () => {
    const on = { channels: ['call'], purposes: ['sale'], regions: ['usa'] } as const
    expect(tcpaHours(on).guards?.map((guard) => guard.on)).toEqual([on])
    expect(tcpaHours({ exempt: [] }).guards?.map((guard) => guard.unless)).toEqual([undefined])
  })
})
