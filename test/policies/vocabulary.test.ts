/** The catalogue speaks one language: its words are those of the tables, and every word of the tables is spoken. */
import {
  type Part, catalogue, channels, commonQuestions, inboundChannels, meaningOfPurpose, meaningOfSeverity, purposes, signalKinds,
} from 'tactful/policies'
import { describe, expect, it } from 'vitest'
import { wordsAt } from './words-at.js'

const parts = catalogue.map(({ part }) => part)
const plays = catalogue.filter(({ kind }) => kind === 'play').map(({ part }) => (part as Part).plays)

describe('words', () => {
  it('of purposes are those of the table', () => {
    expect(Object.keys(meaningOfPurpose)).toEqual(purposes)
    expect([...new Set(wordsAt(parts, 'purpose', 'purposes'))].filter((one) => one !== 'any').sort()).toEqual([...purposes].sort())
  })

  it('of severities are those of the language', () => {
    expect(Object.keys(meaningOfSeverity)).toEqual(['low', 'medium', 'high', 'critical'])
  })

  it('of channels are those of the list, and no channel is of both directions', () => {
    const known: ReadonlyArray<string> = [...channels, ...inboundChannels]
    const used = wordsAt(parts, 'channels', 'inboundChannels').filter((one) => one !== 'any')
    expect(used.filter((one) => !known.includes(one))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
  })

  it('of signals are those of the table, each waited for by some play', () => {
    expect([...new Set(wordsAt(plays, 'kinds'))].sort()).toEqual(Object.keys(signalKinds).sort())
  })

  it('of common questions are those of the replies', () => {
    expect([...new Set(wordsAt(parts.map((part) => part.replies), 'tags'))].sort()).toEqual(Object.values(commonQuestions).flat().sort())
  })

  it('of names say one thing each: no two entries but strategies share one', () => {
    const parts = catalogue.filter(({ kind }) => kind !== 'strategy').map(({ part }) => part)
    const names = parts.flatMap(({ plays = [], guards = [] }) => [...plays, ...guards].map(({ name }) => name))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

describe('the catalogue', () => {
  it('has each function once', () => {
    const names = catalogue.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('has every function that the entry exports', async () => {
    const found = Object.entries(await import('tactful/policies')).filter(([, value]) => typeof value === 'function').map(([name]) => name)
    expect(found.filter((name) => name !== 'compose').sort()).toEqual(catalogue.map(({ name }) => name).sort())
  })

  it('says of each play and contact limit why, and dates every source', () => {
    for (const { name, kind, group, part, sources } of catalogue) {
      if (kind === 'play' || group === 'contact')
        for (const item of [...(part.plays ?? []), ...(part.guards ?? [])]) expect(JSON.stringify(item.note), name).toMatch(/[.]"?/)
      for (const { asOf, cites } of sources) {
        expect(asOf, name).toMatch(/^\d{4}-\d\d$/)
        expect(cites, name).not.toBe('')
      }
    }
  })

  it('finds numbers and sources however deep', () => {
    const tcpa = catalogue.find(({ name }) => name === 'tcpaHours')
    expect(tcpa?.numbers).toContainEqual({ path: '/guards/0/spans/0/from', value: '08:00' })
    expect(tcpa?.sources).toContainEqual({ of: 'TCPA: hours of calls', cites: '47 CFR 64.1200(c)(1)', strength: 'law', asOf: '2026-11' })
    const churn = catalogue.find(({ name }) => name === 'churnRisk')
    expect(churn?.numbers).toContainEqual({ path: '/guards/0/within/rolling', value: 'P90D' })
    expect(churn?.sources).toMatchObject([{ of: 'risk of leaving', strength: 'advice' }])
  })
})
