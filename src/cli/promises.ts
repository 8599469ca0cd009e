/** Promises on the command line: the ready claims, each with the number or the word of the team that makes it. */
import { type Policy, type PolicyJson, encodePolicy } from '../index.js'
import { DurationCodec } from '../time/duration.js'
import type { Testing } from './testing.js'

/** A claim about one policy. */
export interface Promised {
  readonly name: string
  /** Why nothing could break it: the policy does not speak of that. */
  readonly isIdle: (policy: PolicyJson) => string | undefined
  readonly claim: (testing: Testing, policy: Policy) => ReturnType<Testing['always']>
}

/** A sort of promise: how it is written, and what it means; `undefined` is not so written. */
interface Sort {
  readonly form: string
  readonly read: (text: string) => Promised | undefined
}

const idleWithout = (words: ReadonlyArray<string>, sort: string, word: string | undefined): string | undefined =>
  word === undefined || words.includes(word) ? undefined : `the policy has no ${sort} "${word}"`

/** So much is news in the lives that are tried. */
const mostNews = 40

const atMost: Sort = {
  form: 'NUMBER/DAYS, such as 3/7',
  read: (text) => {
    const [, limit, days] = /^(\d{1,6})\/([1-9]\d{0,3})$/.exec(text) ?? []
    return limit === undefined || days === undefined
      ? undefined
      : {
          name: `Nobody is contacted more than ${limit} times in any ${days} days`,
          isIdle: () =>
            Number(limit) < mostNews ? undefined : `no customer has news enough for more than ${limit} contacts`,
          claim: (testing, policy) =>
            testing.throughout(policy, testing.atMost(Number(limit), { days: Number(days) })),
        }
  },
}

/** Where no zone is known, what the policy assumes. */
const assumed = (policy: Policy): { readonly unknownZone?: string } => {
  const { unknownZone } = encodePolicy(policy)
  return unknownZone === undefined || unknownZone === 'closed' ? {} : { unknownZone }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const neverBetween: Sort = {
  form: 'FROM-TO or FROM-TO/CHANNEL, such as 21:00-08:00/phone',
  read: (text) => {
    const [, from = '', to = '', channel] = /^(\d\d:\d\d)-(\d\d:\d\d)(?:\/(.+))?$/.exec(text) ?? []
    return !clock.test(from) || !clock.test(to) || from === to
      ? undefined
      : {
          name: `Nobody is contacted${channel === undefined ? '' : ` by ${channel}`} from ${from} to ${to}`,
          isIdle: ({ channels }) => idleWithout(channels, 'channel', channel),
          claim: (testing, policy) => {
            const contacts = channel === undefined ? {} : { channels: [channel] }
            return testing.never(policy, testing.contactBetween(from, to, { ...contacts, ...assumed(policy) }))
          },
        }
  },
}

const neverDuringIssue: Sort = {
  form: 'a PURPOSE, such as marketing',
  read: (purpose) => ({
    name: `Nobody is contacted for ${purpose} during a severe issue`,
    isIdle: ({ purposes }) => idleWithout(purposes, 'purpose', purpose),
    claim: (testing, policy) =>
      testing.never(policy, testing.contactDuringIssue({ purposes: [purpose] }, { severityAtLeast: 'high' })),
  }),
}

const kindsIn = ({ plays }: PolicyJson): ReadonlyArray<string> =>
  plays.flatMap(({ when }) => [when].flat().flatMap(({ kinds = [] }) => kinds))

const isDuration = (text: string | undefined): text is string => DurationCodec.decode(text)._tag === 'Right'

const alwaysAbout: Sort = {
  form: 'a KIND of signal, or KIND/DURATION, such as outage/PT15M',
  read: (text) => {
    const [, before = '', after] = /^(.+)\/(.+)$/.exec(text) ?? []
    const [kind, within] = isDuration(after) ? [before, { within: after }] : [text, {}]
    const soon = isDuration(after) ? ` within ${after}` : ''
    return {
      name: `Whoever has a critical ${kind} hears of it${soon}, unless they refused`,
      isIdle: (policy) => idleWithout(kindsIn(policy), 'play for signals of kind', kind),
      claim: (testing, policy) =>
        testing.never(policy, testing.silenceAbout({ kinds: [kind], severityAtLeast: 'critical', ...within })),
    }
  },
}

/** By option. */
export const promises = {
  'at-most': atMost,
  'never-between': neverBetween,
  'never-during-issue': neverDuringIssue,
  'always-about': alwaysAbout,
} as const satisfies Readonly<Record<string, Sort>>

export type PromiseOption = keyof typeof promises

export const promiseOptions = Object.keys(promises) as ReadonlyArray<PromiseOption>
