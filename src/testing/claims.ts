/**
 * A claim says in a team's own words what a policy always or never does. It is a fast-check property, for `fc.assert`
 * and `fc.check`; where it does not hold, it shrinks to a situation of which nothing can be left out.
 */
import fc from 'fast-check'
import type { ContactJson, DecisionJson, IssueJson, Policy, ReachOutJson, SignalJson, SituationJson } from 'tactful'
import { account, diary } from './account.js'
import { asker } from './ask.js'
import { play } from './life.js'
import { lives } from './lives.js'
import { situations } from './situations.js'
import { smaller } from './smaller.js'
import type { Setting } from './world.js'

/** A situation whose lists are there, also where they are empty. */
export interface Known extends SituationJson {
  readonly signals: ReadonlyArray<SignalJson>
  readonly issues: ReadonlyArray<IssueJson>
  readonly contacts: ReadonlyArray<ContactJson>
}

/**
 * Something that is so or not, when this is decided in this situation. To throw is to break the claim, of `never` too:
 * `fc.assert` shows what was thrown as the innermost `cause`; `refute` does not.
 */
export type Judgement = (decision: DecisionJson, situation: Known) => boolean

/** Something that is so or not of the contacts made in a life, oldest first. To throw is to break the claim. */
export type LifeJudgement = (made: ReadonlyArray<ReachOutJson>, life: Known) => boolean

/** What a policy does in a situation, or in a life. */
export interface Finding {
  /** The one decision; of a life every reach-out, oldest first. */
  readonly decisions: ReadonlyArray<DecisionJson>
  /** In plain English. */
  readonly explanation: string
}

/** A claim: a fast-check property that can say what happens where it does not hold. */
export interface Claim extends fc.IProperty<[SituationJson]> {
  /** What the policy does there, whether the claim holds or not. */
  readonly find: (situation: SituationJson) => Finding
}

export const knownOf = (situation: SituationJson): Known => {
  const { signals = [], issues = [], contacts = [] } = situation
  return { ...situation, signals, issues, contacts }
}

const claimOf = (
  drawn: fc.Arbitrary<SituationJson>,
  holds: (situation: SituationJson) => boolean,
  find: Claim['find'],
): Claim => {
  const property = fc.property(drawn, holds)
  return {
    find,
    isAsync: () => false,
    generate: (random, run) => property.generate(random, run),
    shrink: (value) =>
      property
        .shrink(value)
        .join(smaller(value.value[0]).map((least) => new fc.Value<[SituationJson]>([least], undefined))),
    run: ([situation]) => {
      const failure = property.run([situation])
      if (failure === null || fc.PreconditionFailure.isFailure(failure)) return failure
      return { error: new Error(`this does not hold.\n\n${find(situation).explanation}\n`, { cause: failure.error }) }
    },
    runBeforeEach: () => property.runBeforeEach(),
    runAfterEach: () => property.runAfterEach(),
  }
}

/**
 * The claim that something is so whatever is decided.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email', 'phone'], purposes: ['service'],
 *   plays: [{ name: 'late parcel', when: { kinds: ['shipping-delay'] }, purpose: 'service', channels: ['email'] }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * fc.assert(always(policy.right, (decision) => decision.channel !== 'phone'))
 * ```
 */
export const always = (policy: Policy, holds: Judgement, setting: Setting = {}): Claim => {
  const { decide, explain } = asker(policy)
  return claimOf(
    situations(policy, setting),
    (situation) => holds(decide(situation), knownOf(situation)),
    (situation) => ({ decisions: [decide(situation)], explanation: account(explain(situation)) }),
  )
}

/**
 * The claim that something is never so.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'], plays: [],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * fc.assert(never(policy.right, ({ kind }) => kind === 'reach-out'))
 * ```
 */
export const never = (policy: Policy, happens: Judgement, setting: Setting = {}): Claim =>
  always(policy, (decision, situation) => !happens(decision, situation), setting)

/**
 * The claim that something is so of all contacts that a customer gets in a life: signals arrive, issues are opened and
 * solved, consents given; the policy is asked whenever something happens and at every `until`, 80 times at most; each
 * contact is recorded.
 *
 * @example
 * ```ts
 * import { parsePolicy } from 'tactful'
 * import fc from 'fast-check'
 *
 * const policy = parsePolicy({
 *   tactful: 1, id: 'acme', version: '1', channels: ['email'], purposes: ['service'],
 *   plays: [{ name: 'welcome', when: { kinds: ['arrival'] }, purpose: 'service', again: 'never' }],
 * })
 * if (policy._tag === 'Left') throw new Error('not valid')
 * fc.assert(throughout(policy.right, (made) => {
 *   const topics = made.map(({ outreach }) => outreach.topic)
 *   return new Set(topics).size === topics.length
 * }))
 * ```
 */
export const throughout = (policy: Policy, holds: LifeJudgement, setting: Setting = {}): Claim => {
  const asked = asker(policy)
  return claimOf(
    lives(policy, setting),
    (life) => holds(play(asked, life), knownOf(life)),
    (life) => {
      const decisions = play(asked, life)
      return { decisions, explanation: diary(decisions) }
    },
  )
}
