/**
 * What is left of a policy and a situation for somebody who knows only some names: the guards of these names, and of
 * what can keep a motive from being open, only what is named. Everything else lets contact pass.
 */
import type { GuardJson, PlayJson, PolicyJson } from 'tactful'
import { stripped } from './authored.js'
import type { Story } from './law.js'
import { nested } from './nested.js'

/** So long ahead that nobody waits for it; a signal with an impact still ends with it. */
const ages = 'P36500D'

const reducedPlay = (play: PlayJson, names: ReadonlyArray<string>): PlayJson => {
  const without = (obstacle: string, fields: Partial<Record<keyof PlayJson, unknown>>) =>
    names.includes(obstacle) ? {} : fields
  const waiting = { settle: undefined, quietFor: undefined, lead: play.lead === undefined ? undefined : ages }
  return stripped({
    ...play,
    ...without('settling', waiting),
    ...without('held', { heldBy: undefined }),
    ...without('told', { again: 'always' }),
    ...without('in-conversation', { absorbedBy: 'never' }),
    ...without('weak-evidence', { bar: 0, predictedBar: 0 }),
  }) as unknown as PlayJson
}

/** Of consents, grants stay, for they open; refusals where `refused` is named, or an opt-in, which they close too. */
export const reduced = ({ policy, situation }: Story, names: ReadonlyArray<string>): Story => {
  const named = (guards: ReadonlyArray<GuardJson> = []) => guards.filter(({ name }) => names.includes(name))
  const { customer } = situation
  const asked = nested([...named(policy.guards), ...named(customer.guards)])
  const isRefusable = names.includes('refused') || asked.some(({ kind }) => kind === 'opt-in')
  const consents = (customer.consents ?? []).filter(({ given }) => given || isRefusable)
  const kept = Object.entries(policy).filter(([field]) => field !== 'holdout' || names.includes('held-out'))
  return {
    policy: {
      ...(Object.fromEntries(kept) as unknown as PolicyJson),
      plays: policy.plays.map((play) => reducedPlay(play, names)),
      guards: named(policy.guards),
    },
    situation: { ...situation, customer: { ...customer, guards: named(customer.guards), consents } },
  }
}
