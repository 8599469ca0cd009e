/**
 * What is left of a policy and a situation for somebody who knows only some names: the guards of these names, and of
 * what can keep a motive from being open, only what is named. Everything else lets contact pass.
 */
import type { PolicyJson, SituationJson } from 'tactful'
import { guardsOf, ownGuardsOf, partsOf, revised, stripped, withCustomer, type PlayPart } from './part.js'

export interface Reduced {
  readonly policy: PolicyJson
  readonly situation: SituationJson
}

/** So long ahead that nobody waits for it; a signal with an impact still ends with it. */
const ages = 'P36500D'

const reducedPlay = (play: PlayPart, names: ReadonlyArray<string>): PlayPart => {
  const waiting = names.includes('settling')
    ? {} : { settle: undefined, quietFor: undefined, ...(play['lead'] === undefined ? {} : { lead: ages }) }
  return stripped({
    ...play,
    ...waiting,
    ...(names.includes('held') ? {} : { heldBy: undefined }),
    ...(names.includes('told') ? {} : { again: 'always' }),
    ...(names.includes('in-conversation') ? {} : { absorbedBy: 'never' }),
    ...(names.includes('weak-evidence') ? {} : { bar: 0, predictedBar: 0 }),
  }) as PlayPart
}

export const reduced = (policy: PolicyJson, situation: SituationJson, names: ReadonlyArray<string>): Reduced => ({
  policy: revised(policy, {
    plays: partsOf(policy).plays.map(play => reducedPlay(play, names)),
    guards: guardsOf(policy).filter(({ name }) => names.includes(name)),
    ...(names.includes('held-out') ? {} : { holdout: undefined }),
  }),
  situation: withCustomer(situation, {
    guards: ownGuardsOf(situation).filter(({ name }) => names.includes(name)),
    ...(names.includes('refused') ? {} : { consents: consentsThatGrant(situation) }),
  }),
})

/** Refusals go; grants stay, for they open. */
const consentsThatGrant = (situation: SituationJson) =>
  (situation.customer.consents ?? []).filter(({ given }) => given)
