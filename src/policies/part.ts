/**
 * A part is a piece of a policy, as the same plain JSON: guards, plays, replies, calendars. It declares no channels and
 * no purposes; it uses those of the policy that it joins, and its type says which.
 */
import type { GuardJson, PlayJson, PolicyJson, ReplyRuleJson } from '../index.js'

/** The names that a policy declares, or that a part uses. */
export interface Words {
  /** Channels on which we reach out. */
  readonly channel: string
  readonly purpose: string
  /** Channels on which only customers reach us; without it there are none. */
  readonly inbound?: string
}

/**
 * A part of a policy that uses these words, or fewer. It fits every policy that declares them.
 *
 * A function that returns one writes `Part<{ channel: NoInfer<C>; … }>`: else a policy that the part is composed with
 * would choose the channels in the type, and the defaults of the function those in the data.
 */
export interface Part<W extends Words = Words> {
  /** A part is no policy: only a policy says which edition of the language it is written in. */
  readonly tactful?: never
  /** For people; `compose` does not carry it over. */
  readonly note?: unknown
  /** Holidays that the part's own hours name. */
  readonly calendars?: NonNullable<PolicyJson['calendars']>
  readonly plays?: ReadonlyArray<Using<PlayJson, W>>
  readonly guards?: ReadonlyArray<Using<GuardJson, W>>
  readonly replies?: ReadonlyArray<Using<ReplyRuleJson, EitherWay<W>>>
}

/** A whole policy that declares these words. */
export interface Whole<W extends Words = Words> extends PolicyJson {
  readonly channels: ReadonlyArray<W['channel']>
  readonly inboundChannels?: ReadonlyArray<Inbound<W>>
  readonly purposes: ReadonlyArray<W['purpose']>
}

/** The words that a policy declares, read off its type. */
export interface WordsOf<P extends PolicyJson> {
  readonly channel: P['channels'][number]
  readonly purpose: P['purposes'][number]
  readonly inbound?: NonNullable<P['inboundChannels']>[number]
}

/** None where the words say nothing of them: a key that is not there reads as `unknown`, which is no text. */
type Inbound<W extends Words> = Extract<W['inbound'], string>

/** Where contacts and issues are meant, either direction of channel may be named. */
interface EitherWay<W extends Words> {
  readonly channel: W['channel'] | Inbound<W>
  readonly purpose: W['purpose']
}

interface Worded<W extends Words> {
  readonly channels: W['channel']
  readonly purposes: W['purpose']
  readonly purpose: W['purpose']
}

/** `string` becomes one of the names; a word of the language, such as `any`, stays. */
type Named<T, Name> = T extends ReadonlyArray<string> ? ReadonlyArray<Name> : string extends T ? Name : T

/** The same JSON, with names only out of these words. */
type Using<T, W extends Words> =
  T extends ReadonlyArray<infer Item>
    ? ReadonlyArray<Using<Item, W>>
    : T extends object
      ? {
          readonly [K in keyof T]: K extends keyof Worded<W>
            ? Named<T[K], Worded<W>[K]>
            : Using<T[K], K extends 'counts' | 'after' | 'opens' ? EitherWay<W> : W>
        }
      : T
