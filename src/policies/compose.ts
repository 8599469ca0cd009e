/**
 * Composition: a policy and parts make a policy. Parts only add; nothing of the policy or of an earlier part is changed,
 * replaced or dropped, and what cannot stand side by side is a clash, not a guess.
 *
 * Laws: grouping does not matter · no guard is dropped · adding a part never opens anything for the plays that are there.
 */
import { left, right } from 'fp-ts/lib/Either.js'
import { type Parsed, type PolicyJson, parsePolicy } from '../index.js'
import type { Part, Whole, WordsOf } from './part.js'

/** What a policy and its parts both have lists of. */
type Lists = Pick<PolicyJson, 'plays' | 'guards' | 'replies'>

export const compose = <const P extends PolicyJson>(
  policy: P,
  ...parts: ReadonlyArray<Part<WordsOf<P>>>
): Parsed<Whole<WordsOf<P>>> => {
  const all: ReadonlyArray<Partial<Lists>> = [policy, ...(parts as ReadonlyArray<Part>)]
  const composed = {
    ...policy,
    plays: all.flatMap(({ plays = [] }) => plays),
    guards: all.flatMap(({ guards = [] }) => guards),
    replies: all.flatMap(({ replies = [] }) => replies),
  }
  const parsed = parsePolicy(composed)
  return parsed._tag === 'Left' ? left(parsed.left) : right(composed)
}
