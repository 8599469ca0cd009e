/** The parts of a world: each play and each guard by itself, so that however many there are, each gets its turn. */
import type { GuardJson, PlayJson, PolicyJson } from 'tactful'
import { only } from './narrowed.js'
import { type Setting, type World, worldIn } from './world.js'

const meets = (some: ReadonlyArray<string> | undefined, others: ReadonlyArray<string>): boolean =>
  some === undefined || some.some((one) => others.includes(one))

/** Whether a guard may be about what the play says, whoever the customer is. */
const mayGovern = (
  { on = {} }: GuardJson,
  { name, purpose, channels }: PlayJson,
  all: PolicyJson['channels'],
): boolean => meets(on.plays, [name]) && meets(on.purposes, [purpose]) && meets(on.channels, channels ?? all)

export interface Parts {
  readonly plays: ReadonlyArray<World>
  readonly guards: ReadonlyArray<World>
}

/** Each play with nothing in its way, and each guard with the plays that it may be about. */
export const partsOf = ({ policy }: World, setting: Setting): Parts => {
  const part = (plays: ReadonlyArray<PlayJson>, guards: ReadonlyArray<GuardJson>) =>
    worldIn({ ...only(policy, plays, guards), replies: [] }, plays, setting)
  const governedBy = (guard: GuardJson) => {
    const all = policy.plays.filter((play) => mayGovern(guard, play, policy.channels))
    const others = all.filter(({ quietFor }) => quietFor === undefined) // who waits for silence seldom meets it closed
    return others.length > 0 ? others : all
  }
  return {
    plays: policy.plays.map((play) => part([play], [])),
    guards: policy.guards!.map((guard) => part(governedBy(guard), [guard])).filter(({ plays }) => plays.length > 0),
  }
}
