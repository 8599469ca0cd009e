/** The lies that each law finds: engines that are right but for one thing, in a situation in which it shows. */
import type { ContactJson, DecisionJson, ExplanationJson, GuardJson, PolicyJson, ReachOutJson, SituationJson } from 'tactful'
import { describe, expect, it } from 'vitest'
import { type Asker, askerOfJson } from '../../src/testing/ask.js'
import type { Chance, Law, Trial } from '../../src/testing/law.js'
import { certificates } from '../../src/testing/laws-certificate.js'
import { forgetting } from '../../src/testing/laws-forgetting.js'
import { clock, order, repetition } from '../../src/testing/laws-input.js'
import { addition, ignorance, refusal } from '../../src/testing/laws-permission.js'
import { opening, stability, validity } from '../../src/testing/laws-time.js'
import { windows } from '../../src/testing/laws-window.js'
import { ask } from '../laws/ask.js'
import { contact, explained, now, playing, policyWith, signal, situationWith } from '../small.js'

type Answer = (situation: SituationJson, policy: PolicyJson) => DecisionJson

const at = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
const hoursOf = ({ now: moment }: SituationJson): number => (Date.parse(moment) - Date.parse(now)) / 3_600_000

/** Answers so, whatever is so. */
const answering = (answer: Answer): Trial['ask'] => (policy) =>
  ({ decide: (situation) => answer(situation, policy), explain: () => explained(policyWith()) })

const found = ask(policyWith(), situationWith()) as ReachOutJson
const none = ask(policyWith(), situationWith({ signals: [] }))
const yes = ({ now: moment }: SituationJson, more: Partial<ReachOutJson> = {}): DecisionJson => ({ ...found, at: moment, ...more })
const no = ({ now: moment }: SituationJson, until: string | null = null): DecisionJson => ({ ...none, at: moment, until }) as DecisionJson

const heldBack = ({ now: moment }: SituationJson): DecisionJson =>
  ({ ...found, kind: 'suppress', at: moment, because: ['cap'], until: at(5), validUntil: null, along: [] }) as unknown as DecisionJson

const chance: Chance = { picks: [1, 2, 3, 4], fractions: [0.5] }
const trying = (law: Law, one: Partial<Trial>, more: Partial<Chance> = {}): boolean =>
  law.holds({ policy: policyWith(), situation: situationWith(), ask: askerOfJson, ...one }, { ...chance, ...more })

const cap = (more: Partial<Extract<GuardJson, { kind: 'cap' }>> = {}): GuardJson =>
  ({ kind: 'cap', name: 'cap', atMost: 1, within: { rolling: 'P1D' }, ...more })
const consent = (given: boolean, more: object = {}) => ({ given, at: at(-4), ...more })
const issue = { id: 'i1', topic: 'order-1', status: 'open', at: at(-2), channel: 'email' } as const

describe('the clock is an argument', () => {
  const remembering = (change: (memory: Array<string>, event: 'decide' | 'explain', moment: string) => void): Trial['ask'] => {
    return () => {
      const memory: Array<string> = []
      return {
        decide: (situation) => {
          change(memory, 'decide', situation.now)
          return { ...no(situation), because: [...memory] } as unknown as DecisionJson
        },
        explain: (situation) => {
          change(memory, 'explain', situation.now)
          return explained(policyWith())
        },
      }
    }
  }

  it('to an engine that says what it was asked before', () => {
    expect(trying(clock, {})).toBe(true)
    expect(trying(clock, { ask: remembering((memory, event) => { if (event === 'explain') memory.push('explained') }) })).toBe(false)
    const latest = remembering((memory, _, moment) => { if (moment > (memory[0] ?? '')) memory[0] = moment })
    expect(trying(clock, { ask: latest })).toBe(false)
  })

  it('to another engine for the same policy', () => {
    let engines = 0
    const made: Trial['ask'] = () => {
      engines += 1
      const which = String(engines)
      return answering((situation) => ({ ...no(situation), because: [which] }) as unknown as DecisionJson)(policyWith())
    }
    expect(trying(clock, { ask: made })).toBe(false)
  })

  it.each(['policy', 'situation'] as const)('and what is given, such as the %s, is left as it is', (given) => {
    const scribbling = answering((situation, policy) => {
      Object.assign({ policy, situation }[given], { note: 'seen' })
      return no({ now, customer: { id: 'c' } })
    })
    expect(trying(clock, { policy: policyWith(), situation: situationWith(), ask: scribbling })).toBe(false)
  })
})

describe('order and repetition do not matter', () => {
  const guards = [cap({ name: 'one' }), cap({ name: 'two' })]
  const policy = policyWith({ guards: [{ kind: 'any-of', name: 'any', guards: [...guards] }, ...guards] })
  const situation = situationWith({
    customer: { id: 'c', guards, consents: [consent(true), consent(false)] },
    signals: [signal(), signal({ id: 's2' })], issues: [issue, { ...issue, id: 'i2' }], contacts: [contact(), contact({ id: 'k2' })],
  })

  type Lists = Readonly<Record<string, (situation: SituationJson, policy: PolicyJson) => ReadonlyArray<unknown>>>
  const records: Lists = {
    consents: ({ customer }) => customer.consents ?? [],
    signals: ({ signals = [] }) => signals,
    issues: ({ issues = [] }) => issues,
    contacts: ({ contacts = [] }) => contacts,
  }
  const limits: Lists = {
    guards: (_, { guards: all = [] }) => all,
    'guards of the customer': ({ customer }) => customer.guards ?? [],
    'guards inside an any-of': (_, { guards: all = [] }) => all.flatMap((guard) => (guard.kind === 'any-of' ? guard.guards : [])),
  }
  const saying = (said: (situation: SituationJson, policy: PolicyJson) => ReadonlyArray<unknown>): Trial['ask'] =>
    answering((asked, by) => ({ ...no(asked), because: said(asked, by).map((one) => JSON.stringify(one)) }) as unknown as DecisionJson)

  it.each(Object.entries({ ...records, ...limits }))('of %s: no engine takes the first', (_, listIn) => {
    const first = saying((asked, by) => listIn(asked, by).slice(0, 1))
    expect(trying(order, { policy, situation, ask: first }, { picks: [5, 1] })).toBe(false)
    expect(trying(order, { policy, situation, ask: first }, { picks: [1, 5] })).toBe(true)
  })

  it.each(Object.entries(records))('of %s: no engine counts them', (_, listIn) => {
    const number = saying((asked, by) => [listIn(asked, by).length])
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [2, 1] })).toBe(false)
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [1, 2] })).toBe(false)
    expect(trying(repetition, { policy, situation, ask: number }, { picks: [1, 3] })).toBe(true)
    expect(trying(repetition, { policy, situation, ask: saying((asked, by) => [new Set(listIn(asked, by)).size]) }, { picks: [2, 2] })).toBe(true)
  })

  it('but reasons may come in the order of the guards', () => {
    const inOrder = saying((_, { guards: all = [] }) => all.map(({ name }) => name))
    expect(trying(order, { policy: policyWith({ guards }), situation, ask: inOrder }, { picks: [5, 1] })).toBe(true)
    const twice = saying((_, { guards: all = [] }) => (all[0]?.name === 'one' ? ['one', 'two'] : ['one']))
    expect(trying(order, { policy: policyWith({ guards }), situation, ask: twice }, { picks: [5, 1] })).toBe(false)
  })

  it('nor where nothing is listed', () => {
    for (const law of [order, repetition]) expect(trying(law, { situation: { now, customer: { id: 'c' } } })).toBe(true)
  })
})

describe('a guard never opens anything', () => {
  /** Says one thing where something is there, and another without it. */
  const turning = (isThere: (situation: SituationJson, policy: PolicyJson) => boolean, strict: Answer, lenient: Answer): Trial['ask'] =>
    answering((situation, policy) => (isThere(situation, policy) ? strict : lenient)(situation, policy))
  const guarded = policyWith({ guards: [cap()] })
  const isGuarded = (_: SituationJson, { guards = [] }: PolicyJson) => guards.length > 0
  const soon: Answer = (situation) => no(situation, at(1))
  const late: Answer = (situation) => no(situation, at(2))
  const until = (validUntil: string | null, more: object = {}): Answer => (situation) => yes(situation, { validUntil, ...more })

  it.each<readonly [title: string, strict: Answer, lenient: Answer, holds: boolean]>([
    ['contact comes earlier', soon, late, false],
    ['contact comes later, or as early', late, soon, true],
    ['contact comes at last', soon, (situation) => no(situation), false],
    ['contact comes now', until(null), soon, false],
    ['contact comes as early', soon, soon, true],
    ['contact lasts longer', until(at(2)), until(at(1)), false],
    ['contact lasts for ever', until(null), until(at(1)), false],
    ['contact lasts as long', until(at(1)), until(at(1)), true],
    ['another channel lasts longer', until(at(2), { channel: 'sms' }), until(at(1)), true],
    ['another play lasts longer', until(at(2), { outreach: { ...found.outreach, play: 'other' } }), until(at(1)), true],
    ['another topic lasts longer', until(at(2), { outreach: { ...found.outreach, topic: 'other' } }), until(at(1)), true],
  ])('with it, %s', (_, strict, lenient, holds) => {
    expect(trying(addition, { policy: guarded, ask: turning(isGuarded, strict, lenient) })).toBe(holds)
  })

  it('nor one of the customer', () => {
    const situation = situationWith({ customer: { id: 'c', guards: [cap()] } })
    expect(trying(addition, { situation, ask: turning(({ customer }) => (customer.guards ?? []).length > 0, soon, late) })).toBe(false)
  })

  it('of several, any may be the one', () => {
    const policy = policyWith({ guards: [cap(), cap({ name: 'other' })] })
    const situation = situationWith({ customer: { id: 'c', guards: [cap({ name: 'own' })] } })
    const names = ({ customer }: SituationJson, { guards = [] }: PolicyJson) => [...guards, ...(customer.guards ?? [])].map(({ name }) => name)
    for (const [pick, one] of ['cap', 'other', 'own'].entries()) {
      const ask = turning((told, by) => names(told, by).includes(one) && names(told, by).length > 1, soon, late)
      expect([0, 1, 2].map((other) => trying(addition, { policy, situation, ask }, { picks: [other] }))).toEqual([0, 1, 2].map((other) => other !== pick))
    }
  })

  it('nor a refusal; but a grant does', () => {
    const count = ({ customer }: SituationJson) => (customer.consents ?? []).length > 0
    for (const given of [true, false]) {
      const situation = situationWith({ customer: { id: 'c', consents: [consent(given)] } })
      expect(trying(addition, { situation, ask: turning(count, soon, late) })).toBe(given)
    }
  })

  it('nor a contact; but one that opens a session does, and of several versions nothing is known', () => {
    const told = ({ contacts = [] }: SituationJson) => contacts.length > 0
    const ask = turning(told, soon, late)
    const session: GuardJson = { kind: 'session', name: 'in touch', opens: {}, for: 'PT1H' }
    const inbound = contact({ direction: 'inbound' })
    expect(trying(addition, { situation: situationWith({ contacts: [contact()] }), ask })).toBe(false)
    expect(trying(addition, { situation: situationWith({ contacts: [inbound] }), ask })).toBe(false)
    const two = turning(({ contacts = [] }) => contacts.length > 1, soon, late)
    expect(trying(addition, { situation: situationWith({ contacts: [contact(), contact({ id: 'k2' })] }), ask: two })).toBe(false)
    const inTouch = (guards: ReadonlyArray<GuardJson>, own: ReadonlyArray<GuardJson>) => trying(addition, {
      policy: policyWith({ guards }), ask: turning((asked) => told(asked), soon, late),
      situation: situationWith({ contacts: [inbound], customer: { id: 'c', guards: own } }),
    }, { picks: [0] })
    expect([inTouch([session], []), inTouch([], [session]), inTouch([{ kind: 'any-of', name: 'any', guards: [session] }], [])]).toEqual([true, true, true])
    const versions = situationWith({ contacts: [contact(), contact({ rev: 1 })] })
    expect(trying(addition, { situation: versions, ask: two })).toBe(true)
  })

  it('as where nothing is there', () => {
    expect(trying(addition, { situation: { now, customer: { id: 'c' } } })).toBe(true)
  })
})

describe('the opening is tight', () => {
  const opensAt = (hours: number, until: string | null = at(hours)): Trial['ask'] =>
    answering((situation) => (hoursOf(situation) >= hours ? yes(situation) : no(situation, until)))
  const horizon = policyWith({ horizon: 'PT10H' })

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['at until', opensAt(2), true],
    ['now', opensAt(0), true],
    ['never', answering((situation) => no(situation)), true],
    ['after the horizon', opensAt(11, null), true],
    ['at the horizon', opensAt(10, null), false],
    ['in between, though nothing is in sight', opensAt(4, null), false],
    ['before until', opensAt(1, at(3)), false],
    ['a millisecond before until', opensAt(3 - 1 / 3_600_000, at(3)), false],
    ['after until', opensAt(4, at(3)), false],
    ['earlier than now', answering((situation) => (hoursOf(situation) < 0 ? yes(situation) : no(situation, at(-1)))), false],
    ['as it would have been now', answering((situation) => no(situation, situation.now)), false],
  ])('%s', (_, ask, holds) => { expect(trying(opening, { policy: horizon, ask })).toBe(holds) })
})

describe('a wait is stable', () => {
  const horizon = policyWith({ horizon: 'PT10H' })
  const says = (until: (hours: number) => string | null): Trial['ask'] => answering((situation) => no(situation, until(hoursOf(situation))))

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['where it is the same whenever asked', says(() => at(3)), true],
    ['where it is over', answering((situation) => (hoursOf(situation) < 1 ? yes(situation) : no(situation, at(3)))), true],
    ['but not where half the time it is another', says((hours) => (hours < 1 ? at(3) : at(4))), false],
    ['nor where it is forgotten', says((hours) => (hours < 1 ? at(3) : null)), false],
    ['where nothing is in sight, and later only what could not be seen', says((hours) => (hours < 1 ? null : at(10.5))), true],
    ['but not what could', says((hours) => (hours < 1 ? null : at(9))), false],
    ['nor what just could', says((hours) => (hours < 1 ? null : at(10))), false],
    ['also where it is known only at the horizon', says((hours) => (hours < 10 ? null : at(10))), false],
  ])('%s', (_, ask, holds) => { expect(trying(stability, { policy: horizon, ask })).toBe(holds) })
})

describe('valid until means until', () => {
  const horizon = policyWith({ horizon: 'PT10H' })
  const valid = (validUntil: string | null, isSo: (hours: number) => boolean, more: Partial<ReachOutJson> = {}): Trial['ask'] =>
    answering((situation) => (isSo(hoursOf(situation)) ? yes(situation, { validUntil, ...(hoursOf(situation) > 0 ? more : {}) }) : no(situation)))

  it.each<readonly [title: string, ask: Trial['ask'], holds: boolean]>([
    ['as long as it says', valid(at(2), (hours) => hours < 2), true],
    ['as nobody is contacted', answering((situation) => no(situation)), true],
    ['but not longer', valid(at(2), (hours) => hours <= 2), false],
    ['nor shorter', valid(at(2), (hours) => hours < 1), false],
    ['nor with a gap', valid(at(2), (hours) => hours < 0.5 || (hours > 1.5 && hours < 2)), false],
    ['up to the horizon, where it says nothing', valid(null, () => true), true],
    ['and at the horizon', valid(null, (hours) => hours < 10), false],
    ['nothing more', valid(null, (hours) => hours <= 10), true],
    ['nor while the same is held back', answering((situation) => {
      if (hoursOf(situation) < 1) return yes(situation, { validUntil: at(2) })
      return hoursOf(situation) < 2 ? heldBack(situation) : no(situation)
    }), false],
    ['not by another channel', valid(at(2), (hours) => hours < 2, { channel: 'sms' }), false],
    ['not in another play', valid(at(2), (hours) => hours < 2, { outreach: { ...found.outreach, play: 'other' } }), false],
    ['not about another topic', valid(at(2), (hours) => hours < 2, { outreach: { ...found.outreach, topic: 'other' } }), false],
  ])('%s', (_, ask, holds) => { expect(trying(validity, { policy: horizon, ask })).toBe(holds) })

  it('of that outreach on that channel alone', () => {
    const ask = answering((situation, { plays }) => (plays[0]!.channels?.join() === 'email' && hoursOf(situation) >= 1 ? no(situation) : yes(situation)))
    expect(trying(validity, { policy: horizon, ask })).toBe(false)
  })
})

describe('refusal is final', () => {
  const refused = situationWith({ customer: { id: 'c', consents: [consent(false)] } })

  it('now, and when there is to be contact', () => {
    expect(trying(refusal, { situation: refused })).toBe(true)
    expect(trying(refusal, { situation: refused, ask: answering((situation) => yes(situation)) })).toBe(false)
    const later = answering((situation) => (hoursOf(situation) < 1 ? no(situation, at(1)) : yes(situation)))
    expect(trying(refusal, { situation: refused, ask: later })).toBe(false)
    expect(trying(refusal, { ask: later })).toBe(true)
    expect(trying(refusal, { situation: refused, ask: answering((situation) => (hoursOf(situation) === 0 ? no(situation) : yes(situation))) })).toBe(true)
  })
})

describe('no window is ever exceeded', () => {
  /** Reaches out whenever it is asked: so many times at once, or after pauses. */
  const tireless = answering((situation) => yes(situation))
  /** No pause, a millisecond, an hour, a day. */
  const [atOnce, soon, anHour, aDay] = [[1, 1], [3, 3], [4, 4], [5, 5]]
  const exceeded = (guards: ReadonlyArray<GuardJson>, picks: ReadonlyArray<number>, situation = situationWith(), more: Partial<PolicyJson> = {}): boolean =>
    !trying(windows, { policy: policyWith({ guards, ...more }), situation, ask: tireless }, { picks })

  it('by an engine that knows no cap', () => {
    expect(exceeded([], atOnce!)).toBe(false)
    for (const picks of [atOnce, soon, anHour]) expect(exceeded([cap()], picks!)).toBe(true)
    expect(exceeded([cap()], aDay!)).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], atOnce!)).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], [1, 1, 1])).toBe(true)
    expect(exceeded([cap({ atMost: 0 })], [1])).toBe(true)
    expect(exceeded([cap({ within: 'ever' })], aDay!)).toBe(true)
  })

  it('by contacts that were there before, each once', () => {
    const before = (hours: number, more: Partial<ContactJson> = {}) => situationWith({ contacts: [contact({ at: at(hours), ...more })] })
    expect([-23, -24, 1].map((hours) => exceeded([cap()], [1], before(hours)))).toEqual([true, false, false])
    expect(exceeded([cap({ atMost: 2 })], [1], situationWith({ contacts: [contact(), contact()] }))).toBe(false)
    expect(exceeded([cap({ atMost: 2 })], [1], situationWith({ contacts: [contact(), contact({ id: 'k2' })] }))).toBe(true)
    expect(exceeded([cap()], [1], before(-1, { outcome: 'failed' }))).toBe(false)
    expect(exceeded([cap({ each: ['channel'] })], [1], before(-1, { channel: 'sms' }))).toBe(false)
    for (const other of [{ channel: 'sms' }, { play: 'other' }, { purpose: 'marketing' }, { topics: ['other'] }])
      expect(exceeded([cap()], [1], before(-1, other))).toBe(true)
  })

  it('of those that apply, of the policy and of the customer', () => {
    expect(exceeded([cap({ on: { channels: ['sms'] } })], atOnce!)).toBe(false)
    expect(exceeded([cap({ on: { channels: ['sms'] } }), cap()], atOnce!)).toBe(true)
    expect(exceeded([cap({ on: { segments: ['pro'] } })], atOnce!, situationWith({ customer: { id: 'c', segments: ['free'] } }))).toBe(false)
    expect(exceeded([], atOnce!, situationWith({ customer: { id: 'c', guards: [cap()] } }))).toBe(true)
    expect(exceeded([{ kind: 'opt-in', name: 'yes' }], atOnce!)).toBe(false)
  })

  it('by the calendar of whoever it is', () => {
    const today = (more: Partial<Extract<GuardJson, { kind: 'cap' }>>) => cap({ within: { calendar: 'day' }, ...more })
    /** In the afternoon in Paris, past midnight in Tokyo. */
    const inParis = situationWith({ customer: { id: 'c', zone: 'Europe/Paris' }, contacts: [contact({ at: at(4 - 1) })], now: at(4) })
    expect(exceeded([today({})], [1], inParis)).toBe(true)
    expect(exceeded([today({ zone: 'customer' })], [1], inParis)).toBe(true)
    const across = { ...inParis, contacts: [contact({ at: at(2.5) })] } // before midnight in Tokyo
    expect(exceeded([today({ zone: 'Europe/Paris' })], [1], across)).toBe(true)
    expect(exceeded([today({ zone: 'Asia/Tokyo' })], [1], across)).toBe(false)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: ['Asia/Tokyo', 'Europe/Paris'] } })).toBe(true)
    const nowhere = { ...across, customer: { id: 'c' } }
    expect(exceeded([today({})], [1], nowhere, { unknownZone: 'Asia/Tokyo' })).toBe(false)
    expect(exceeded([today({})], [1], nowhere, { unknownZone: 'Europe/Paris' })).toBe(true)
    expect(exceeded([today({})], [1], { ...nowhere, contacts: [contact({ at: at(-1000) })] })).toBe(true)
    expect(exceeded([today({})], [1], { ...nowhere, contacts: [contact({ at: at(-1000) })] }, { unknownZone: 'closed' })).toBe(true)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: [] } }, { unknownZone: 'Asia/Tokyo' })).toBe(false)
    expect(exceeded([today({})], [1], { ...across, customer: { id: 'c', zone: 'Europe/Paris' } }, { unknownZone: 'Asia/Tokyo' })).toBe(true)
  })

  it('asked again when there is to be contact, and no longer when there is none', () => {
    const asked: Array<readonly [hours: number, contacts: number]> = []
    const patient = answering((situation) => {
      asked.push([hoursOf(situation), situation.contacts!.length])
      if (asked.length === 2) return no(situation, at(hoursOf(situation) + 5))
      return asked.length === 4 ? no(situation) : yes(situation)
    })
    expect(trying(windows, { ask: patient }, { picks: [4, 1, 1, 1, 1, 1] })).toBe(true)
    expect(asked).toEqual([[0, 0], [1, 1], [6, 1], [6, 2]])
  })

  it('records what is sent alone, or with what goes along', () => {
    const sent = (pick: number): ContactJson => {
      const contacts: Array<ContactJson> = []
      const along = answering((situation) => {
        contacts.push(...situation.contacts!)
        return yes(situation, { along: [{ ...found.outreach, topic: 'order-2' }] })
      })
      trying(windows, { ask: along }, { picks: [pick, 1] })
      return contacts[0]!
    }
    expect([1, 3, 2].map((pick) => sent(pick).topics?.length)).toEqual([2, 1, 2])
  })

  it('half of the time under plays that never tire', () => {
    const policy = playing({ again: 'never', freshFor: 'P1D', lead: 'P2D', settle: 'PT1H' })
    const asked = (pick: number): PolicyJson => {
      let told = policy
      trying(windows, { policy, ask: (by) => { told = by; return askerOfJson(by) } }, { picks: [pick] })
      return told
    }
    expect(asked(1)).toEqual(policy)
    expect(asked(2)).toEqual(playing({ again: 'always', freshFor: 'P30D', settle: 'PT1H' }))
  })
})

describe('unknown is closed', () => {
  const customer = { id: 'c', zone: 'Etc/UTC', regions: ['FR'], segments: ['pro'] }
  const situation = situationWith({ customer })

  it.each([['zone', 0], ['regions', 1], ['segments', 2]] as const)('also without the %s', (fact, pick) => {
    const open = answering((asked) => (fact in asked.customer ? no(asked, at(2)) : no(asked, at(1))))
    expect(trying(ignorance, { situation, ask: open }, { picks: [pick] })).toBe(false)
    expect(trying(ignorance, { situation, ask: open }, { picks: [pick + 1] })).toBe(true)
    const shut = answering((asked) => (fact in asked.customer ? no(asked, at(1)) : no(asked, at(2))))
    expect(trying(ignorance, { situation, ask: shut }, { picks: [pick] })).toBe(true)
  })

  it('by guards: nothing else asks who the customer is', () => {
    const who = { regions: ['FR'], segments: ['pro'] }
    const policy = policyWith({
      unknownZone: 'Europe/Paris',
      stance: { hybrid: [{ when: { ...who, kinds: ['delay'] }, stance: 'predictive' }], otherwise: 'proactive' },
      holdout: { share: 0.5, salt: 's', unless: { severityAtLeast: 'high' } },
      plays: [
        { name: 'tell', when: [{ ...who, topics: ['order-1'] }, who], purpose: 'service', heldBy: { ...who, kinds: ['fault'] } },
        { name: 'other', when: { tags: ['x'] }, purpose: 'service' },
      ],
      guards: [cap({ on: who })],
    })
    let told: PolicyJson | undefined
    trying(ignorance, { policy, situation, ask: (by) => { told = by; return askerOfJson(by) } })
    expect(told).toEqual({
      ...policy,
      unknownZone: 'closed',
      stance: { hybrid: [{ when: [{ kinds: ['delay'] }], stance: 'predictive' }], otherwise: 'proactive' },
      holdout: { share: 0.5, salt: 's' },
      plays: [
        { name: 'tell', when: [{ topics: ['order-1'] }, {}], purpose: 'service', heldBy: [{ kinds: ['fault'] }] },
        { name: 'other', when: [{ tags: ['x'] }], purpose: 'service' },
      ],
    })
    trying(ignorance, { policy: policyWith({ stance: 'reactive' }), situation, ask: (by) => { told = by; return askerOfJson(by) } })
    expect(told).toEqual({ ...policyWith({ stance: 'reactive' }), unknownZone: 'closed', plays: [{ name: 'tell', when: [{}], purpose: 'service' }] })
  })
})

describe('certificates check', () => {
  const policy = policyWith({ guards: [cap({ name: 'day' }), cap({ name: 'two days', within: { rolling: 'P2D' } })], channels: ['email'] })
  const situation = situationWith({ contacts: [contact()] })
  const told = explained(policy, situation)
  const route = told.outreaches[0]!
  const [hop] = route.path

  const explaining = (explanation: Partial<ExplanationJson>, decide: Asker['decide'] = askerOfJson(policy).decide): Trial['ask'] => (by) =>
    ({ decide: by === policy ? decide : askerOfJson(by).decide, explain: () => ({ ...told, ...explanation }) })
  const saying = (explanation: Partial<ExplanationJson>, one: Partial<Trial> = {}): boolean =>
    trying(certificates, { policy, situation, ask: explaining(explanation), ...one })
  const withPath = (path: typeof route.path, opening = route.opening): boolean => saying({ outreaches: [{ ...route, opening, path }] })

  it('where it says what is so', () => {
    expect(hop).toEqual({ from: now, to: at(44), because: ['two days'] })
    expect(saying({})).toBe(true)
    expect(withPath([{ from: now, to: at(20), because: ['day'] }, { ...hop!, from: at(20) }])).toBe(true)
    expect(withPath([{ ...hop!, because: ['day', 'two days'] }])).toBe(true)
  })

  it.each<readonly [title: string, path: typeof route.path]>([
    ['begins later', [{ ...hop!, from: at(1) }]],
    ['ends before the opening', [{ ...hop!, to: at(43) }]],
    ['has a gap', [{ ...hop!, to: at(10) }, { ...hop!, from: at(11) }]],
    ['stands still', [{ ...hop!, to: now }, hop!]],
    ['goes back', [{ ...hop!, to: at(-1) }, { ...hop!, from: at(-1) }]],
    ['names what opens sooner', [{ ...hop!, because: ['day'] }]],
    ['names what opens sooner, in one of its hops', [{ ...hop!, to: at(30), because: ['day'] }, { ...hop!, from: at(30) }]],
    ['is not there', []],
  ])('but not where a path %s', (_, path) => { expect(withPath(path)).toBe(false) })

  it('nor where it ends at what is no opening', () => {
    expect(withPath([{ ...hop!, to: at(43) }], at(43))).toBe(false)
  })

  it('nor where it gives no reason, though there is none but time', () => {
    const coming = situationWith({ signals: [signal({ at: at(1) })] })
    const honest = explained(policyWith(), coming)
    expect(honest.next!.path).toEqual([{ from: now, to: at(1), because: ['no-signal'] }])
    const asking = (because: ReadonlyArray<string>): boolean => {
      const explanation = { ...honest, next: { ...honest.next!, path: [{ ...honest.next!.path[0]!, because }] } }
      return trying(certificates, { situation: coming, ask: (by) => ({ ...askerOfJson(by), explain: () => explanation as ExplanationJson }) })
    }
    expect([asking(['no-signal']), asking([])]).toEqual([true, false])
  })

  it('also where nothing opens: every hop says why, as far as one looks', () => {
    const guards = [cap({ atMost: 0 }), cap({ name: 'day' }), cap({ name: 'two days', within: { rolling: 'P2D' } })]
    const lastHop = (horizon: string, ...because: ReadonlyArray<string>): boolean => {
      const shut = policyWith({ guards, channels: ['email'], horizon })
      const honest = explained(shut, situation)
      const path = [{ from: now, to: at(10), because: ['cap'] }, { from: at(10), to: null, because }]
      const explanation = { ...honest, outreaches: [{ ...honest.outreaches[0]!, path }] }
      return trying(certificates, { policy: shut, situation, ask: (by) => ({ ...askerOfJson(by), explain: () => explanation as ExplanationJson }) })
    }
    expect(lastHop('P1D', 'cap')).toBe(true)
    expect(lastHop('PT40H', 'two days')).toBe(true) // at(44) is seen from at(10), but not from now
    expect(lastHop('P1D', 'day')).toBe(false)
    expect(['PT20H', 'PT19H'].map((horizon) => lastHop(horizon, 'day'))).toEqual([false, true])
  })

  it('and the way to the next contact leads to until', () => {
    const next = told.next!
    expect(next.opening).toBe(told.decision.until)
    expect(saying({ next: null })).toBe(false)
    expect(saying({ next: { ...next, path: next.path.slice(1) } })).toBe(false)
    expect(saying({ outreaches: [], next: { ...next, opening: at(43), path: [{ ...hop!, to: at(43) }] } })).toBe(false)
    expect(saying({ decision: yes(situation), outreaches: [], next: null })).toBe(true)
    expect(saying({ decision: no(situation), outreaches: [], next: null })).toBe(true)
  })
})

describe('forgetting is safe', () => {
  const situation = situationWith({ contacts: [contact({ at: at(-48) })] })
  const counting = (isAsked: (hours: number) => boolean): Trial['ask'] =>
    answering((asked) => ({ ...no(asked), because: isAsked(hoursOf(asked)) ? [String(asked.contacts!.length)] : [] }) as unknown as DecisionJson)

  it.each<readonly [title: string, isAsked: (hours: number) => boolean, holds: boolean]>([
    ['now', (hours) => hours === 0, false],
    ['later', (hours) => hours > 0, false],
    ['until three days from now', (hours) => hours === 72 - 1 / 3_600_000, false],
    ['after which nobody looks', (hours) => hours >= 72, true],
    ['nor before', (hours) => hours < 0, true],
  ])('%s', (_, isAsked, holds) => { expect(trying(forgetting, { situation, ask: counting(isAsked) })).toBe(holds) })

  it('of what can still be used, nothing is forgotten', () => {
    expect(trying(forgetting, { policy: policyWith({ guards: [cap({ within: 'ever' })] }), situation, ask: counting(() => true) })).toBe(true)
  })
})
