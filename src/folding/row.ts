/** A contact as a row of JSON: id, date in epoch milliseconds, channel, topics, and what is out of the ordinary. */
import * as t from 'io-ts'
import { isObject } from '../json/record.js'
import { Contact } from '../ledger/contact.js'
import type { Instant } from '../time/instant.js'

/** No date of JavaScript is later. */
export const lastDate = 8.64e15 as Instant

/** A contact as a row. */
export const ContactRow = /*#__PURE__*/ (() =>
  new t.Type<Contact, unknown, unknown>(
    'a contact: a list of its id, its date in epoch milliseconds, its channel, its topics and further fields',
    Contact.is,
    (json, context) => {
      if (!Array.isArray(json)) return t.failure(json, context)
      const [id, at, channel, topics, further = {}] = json as ReadonlyArray<unknown>
      if (!isObject(further)) return t.failure(json, context)
      const isDate = Number.isInteger(at) && Math.abs(at as number) <= lastDate
      const date = isDate ? new Date(at as number).toISOString() : at
      const contact = { direction: 'outbound', ...further, id, at: date, channel, topics }
      const named = { ...context.at(-1)!, actual: contact } // so that problems speak of its fields
      return Contact.validate(contact, [...context.slice(0, -1), named])
    },
    ({ id, at, channel, topics, rev, direction, outcome, purpose, play, by }) => {
      const further = Object.entries({
        rev: rev === 0 ? undefined : rev,
        direction: direction === 'outbound' ? undefined : direction,
        outcome: outcome === 'sent' ? undefined : outcome,
        purpose,
        play,
        by,
      }).filter(([, value]) => value !== undefined)
      if (further.length > 0) return [id, at, channel, topics, Object.fromEntries(further)]
      return topics.length > 0 ? [id, at, channel, topics] : [id, at, channel]
    },
  ))()
