/** A book is its ledgers: it answers, grows and is saved as they are, and no book changes when another grows out of it. */
import { type Book, type Ledger, type LedgerEngine, encodeDecision, encodeLedger, parseSituation } from 'tactful'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { signal, situationWith } from '../small.js'
import { valid } from '../valid.js'
import { asked, day, email, engineOf, folded, hour, ids, iso, limitedBy, reachOut, refusal } from './small.js'

const weekly = limitedBy({ kind: 'cap', atMost: 1, within: { rolling: 'P7D' } }, { kind: 'rest', after: {}, for: { calendar: 'day' } })
const engine = engineOf(weekly)

const of = (id: string, after = 0) => asked(after, { customer: { id, zone: 'Etc/UTC' } })
const pagesOf = (size: number, from = 0) => Array.from({ length: size }, (_, i) =>
  [`c-${from + i}`, folded(engine, [email(`k${i}`, (from + i) % 9 * day)])] as const)

/** All that a book says. */
const said = (book: Book) => ({
  customers: book.customers(),
  ledgers: book.customers().map((id) => encodeLedger(book.ledger(id))),
  decisions: book.decideAll((id) => of(id)),
})

describe('a book', () => {
  it('answers for one, for some and for all as their ledgers do', () => {
    const ledgers = pagesOf(600)
    const book = engine.book(ledgers)
    const answers = ledgers.map(([id, ledger]) => engine.decide({ ...of(id), ledger }))
    expect(book.size).toBe(600)
    expect(book.customers()).toEqual(ledgers.map(([id]) => id))
    expect(book.decideAll((id) => of(id))).toEqual(answers)
    expect(book.decideEach(ledgers.map(([id]) => of(id)))).toEqual(answers)
    expect(ledgers.map(([id]) => book.decide(of(id)))).toEqual(answers)
    expect(new Set(answers.map(({ kind }) => kind)).size).toBe(2)
  })

  it('keeps apart when each of several limits has room again', () => {
    const both = engineOf(limitedBy({ kind: 'cap', atMost: 1, within: { rolling: 'P7D' } }, { kind: 'rest', after: {}, for: { rolling: 'P9D' } }))
    const ledgers = Array.from({ length: 12 }, (_, i) => [`c-${i}`, folded(both, [email('k', i * day)])] as const)
    expect(both.book(ledgers).decideAll((id) => of(id))).toEqual(ledgers.map(([id, ledger]) => both.decide({ ...of(id), ledger })))
  })

  it('knows of a customer whom it lacks that there was no contact', () => {
    const book = engine.book([])
    expect(book.decide(of('nobody')).kind).toBe('reach-out')
    expect(ids(book.ledger('nobody'))).toEqual([])
    expect(said(valid(engine.load(book.save())))).toEqual(said(book))
  })

  it('takes the later of two ledgers of one customer', () => {
    const [one, other] = [folded(engine, []), folded(engine, [email('k1', 0)])]
    expect(ids(engine.book([['c', one], ['d', one], ['c', other]]).ledger('c'))).toEqual(['k1'])
    expect(engine.book([['c', other], ['c', one]]).customers()).toEqual(['c'])
  })

  it('records, reserves, confirms and releases as a ledger does', () => {
    const book = engine.book(pagesOf(3))
    const customer = of('new')
    const decision = reachOut(engine, book.ledger('new'))
    const reserved = valid(book.reserve(decision, 'r', customer))
    expect(refusal(reserved.reserve(decision, 'r2', customer))).toContain('ask again')
    expect(ids(reserved.ledger('new'))).toEqual(['r'])
    expect(valid(reserved.confirm('r', customer)).decide(of('new', day)).kind).toBe('suppress')
    expect(valid(reserved.release('r', customer)).decide(of('new', day)).kind).toBe('reach-out')
    expect(refusal(book.confirm('r', customer))).toContain('No contact "r" is reserved')
    const recorded = valid(book.record(email('k9', hour), of('c-1')))
    expect(encodeLedger(recorded.ledger('c-1'))).toEqual(encodeLedger(valid(engine.ledger.record(book.ledger('c-1'), email('k9', hour), of('c-1')))))
    expect(refusal(book.record({}, of('c-1')))).toContain('/id')
  })

  it('has every contact at hand for a customer with limits of their own', () => {
    const guards = [{ kind: 'cap', name: 'mine', atMost: 1, within: { rolling: 'P8D' }, counts: { channels: ['email'] } }] as const
    const customer = { id: 'c', zone: 'Etc/UTC', guards }
    const plain = engineOf(limitedBy({ kind: 'cap', atMost: 3, within: { rolling: 'P1D' } }))
    const book = plain.book([['c', folded(plain, [email('k1', 2 * day)], guards)]])
    expect(encodeDecision(book.decide(asked(0, { customer })))).toMatchObject({ kind: 'suppress', until: iso(6 * day), because: ['mine'] })
    expect(book.decide(of('c')).kind).toBe('reach-out')
  })

  it('keeps apart what very many customers’ own limits ask for', () => {
    const plain = engineOf(limitedBy())
    const { since, policy, releases, limits } = folded(plain, [])
    const many = Array.from({ length: 66_000 }, (_, i) => {
      const keeps = new Map([[`of customer ${i}`, { room: i, lasts: day, margin: 0 }]])
      return [`c-${i}`, Object.assign([], { since, policy, releases, limits, keeps }) as unknown as Ledger] as const
    })
    const book = plain.book(many)
    for (const [id, ledger] of [many[0]!, many[464]!, many[65_999]!]) expect(encodeLedger(book.ledger(id))).toEqual(encodeLedger(ledger))
  })
})

describe('a book as a value', () => {
  it('keeps its own customers, whichever others grow out of it', () => {
    const book = engine.book(pagesOf(1))
    const before = said(book)
    const [one, other] = ['one', 'other'].map((id) => book.with(id, folded(engine, [email('k', 0)]))) as [Book, Book]
    expect(said(book)).toEqual(before)
    expect(ids(book.ledger('one'))).toEqual([])
    expect(book.decide(of('one')).kind).toBe('reach-out')
    expect(said(valid(engine.load(book.save())))).toEqual(before)
    expect([one.customers(), other.customers()]).toEqual([['c-0', 'one'], ['c-0', 'other']])
    const third = other.with('third', folded(engine, [email('k3', 0)]))
    expect(valid(other.record(email('k4', 0), of('third'))).customers()).toEqual(third.customers())
    expect(third.customers().map((id) => ids(third.ledger(id)))).toEqual([['k0'], ['k'], ['k3']])
  })

  it('stays what it was, whatever grows out of it', () => {
    const step = fc.tuple(fc.nat(20), fc.nat(6), fc.integer({ min: 0, max: 8 }))
    fc.assert(fc.property(fc.constantFrom(0, 2, 254, 256), fc.array(step, { minLength: 1, maxLength: 12 }), (size, steps) => {
      const books: Array<Book> = [engine.book(pagesOf(size))]
      const before = [said(books[0]!)]
      for (const [from, who, days] of steps) {
        const parent = books[from % books.length]!
        const grown = parent.with(`c-${who * 50}`, folded(engine, [email(`n${days}`, days * day, { topics: [`t${days}`] })]))
        expect(ids(grown.ledger(`c-${who * 50}`))).toEqual(days < 8 ? ids(folded(engine, [email(`n${days}`, days * day)])) : ids(folded(engine, [email('n8', 8 * day)])))
        books.push(grown)
        before.push(said(grown))
      }
      expect(books.map(said)).toEqual(before)
      for (const [i, book] of books.entries()) expect(said(valid(engine.load(book.save())))).toEqual(before[i])
    }), runs(8))
  })

  it('is asked about another customer while it is asked about one', () => {
    const book = engine.book(pagesOf(20))
    const alone = book.decideAll((id) => of(id))
    expect(book.decideAll((id) => (book.decide(of('c-0')), of(id)))).toEqual(alone)
  })
})

describe('a book of any policy', () => {
  const changed = (any: LedgerEngine, book: Book, id: string, contacts: ReadonlyArray<object>, situation: object): Book =>
    contacts.reduce<Book>((grown, contact) => {
      const present = valid(parseSituation({ ...situation, contacts: [] }))
      const ledger = any.ledger.record(grown.ledger(id), contact, present)
      const next = grown.record(contact, present)
      expect(next._tag).toBe(ledger._tag)
      return next._tag === 'Right' ? next.right : grown
    }, book)

  it('records what its ledgers record', () => {
    fc.assert(fc.property(varied, ({ policy, situation }) => {
      const any = engineOf(policy)
      const { customer, contacts = [] } = situation
      const book = changed(any, any.book([]), customer.id, contacts, situation)
      const direct = contacts.reduce<typeof any.ledger.empty>((ledger, contact) => {
        const next = any.ledger.record(ledger, contact, valid(parseSituation({ ...situation, contacts: [] })))
        return next._tag === 'Right' ? next.right : ledger
      }, any.ledger.empty)
      expect(encodeLedger(book.ledger(customer.id))).toEqual(encodeLedger(direct))
      const present = valid(parseSituation({ ...situation, contacts: [] }))
      expect(book.decide(present)).toEqual(any.decide({ ...present, ledger: direct }))
    }), runs(200))
  })
})

it('names that are no longer used go when a book is saved and loaded', () => {
  const telling = engineOf(limitedBy({ kind: 'cap', atMost: 1, within: { rolling: 'P1D' }, each: ['topic'] }))
  const many = Array.from({ length: 200 }, (_, i) => i).reduce((book, i) =>
    valid(book.record(email(`k${i}`, -i * 2 * day, { topics: [`some long topic ${i}`] }), valid(parseSituation(situationWith({ now: iso(i * 2 * day), customer: { id: 'c' }, signals: [signal()] }))))), telling.book([]))
  const again = valid(telling.load(many.save()))
  expect(many.save().length - again.save().length).toBeGreaterThan(4000)
  expect(encodeLedger(again.ledger('c'))).toEqual(encodeLedger(many.ledger('c')))
})
