/**
 * @casl/ability: the limits as rules that forbid a channel, the motives as rules that allow to wait. A condition compares
 * a field with a constant, and has no "or", so the host counts, and what has an "or" is two rules. `can` stops at the
 * first rule that fits: for all reasons the host asks each.
 */
import { AbilityBuilder, type MongoAbility, createMongoAbility } from '@casl/ability'
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { nightFrom, nightTo } from '../room.js'
import { type Motive, type Room, type RoomOf, choose, hold, motiveOf, ownLimit, pass, sleepers } from './host.js'

type Because = 'in-conversation' | 'held' | 'weak-evidence'
type Rules = MongoAbility<['wait' | 'pass' | Channel, 'Customer' | Motive | Room]>

const { can, cannot, build } = new AbilityBuilder<Rules>(createMongoAbility)

const severe = { severity: { $in: ['high', 'critical'] } }
const mild = { severity: { $in: ['low', 'medium'] } }
const weak = { relevance: { $lt: 0.5 } }
const relevant = { relevance: { $gte: 0.5 } }
const talking = { talking: true }
can('wait', 'Customer', { ...talking, ...relevant }).because('in-conversation')
can('wait', 'Customer', { ...talking, ...weak, ...severe }).because('in-conversation')
can('wait', 'Customer', { ...talking, ...relevant, ...severe }).because('held')
can('wait', 'Customer', { ...talking, ...weak, ...severe }).because('weak-evidence')
can('wait', 'Customer', { ...weak, ...mild }).because('weak-evidence')
can('pass', 'Customer', { severity: 'critical' })

const all = [...channels]
can(all, 'Customer')
cannot(all, 'Customer', { day: { $gt: 0 } }).because('one a day')
cannot(all, 'Customer', { week: { $gt: 0 } }).because('three a week')
for (const channel of channels) cannot(channel, 'Customer', { [ownLimit[channel]]: { $gt: 0 } }).because(`${channel} cap`)
cannot(all, 'Customer', { topic: { $gt: 0 } }).because('same topic')
cannot([...sleepers], 'Customer', { wall: { $gte: nightFrom } }).because('night')
cannot([...sleepers], 'Customer', { wall: { $lt: nightTo } }).because('night')

const ability = build({ detectSubjectType: () => 'Customer' })

/** Rules come with the last one first. */
const fitting = (action: 'wait' | Channel, facts: Motive | Room): ReadonlyArray<string> => {
  const because: Array<string> = []
  for (const rule of ability.rulesFor(action, 'Customer'))
    if (rule.reason !== undefined && rule.matchesConditions(facts)) because.push(rule.reason)
  return because.reverse()
}

export const caslOn = <S extends Situation>(roomOf: RoomOf<S>) => (situation: S): Decision => {
  const motive = motiveOf(situation)
  if (ability.can('wait', motive)) return hold(situation, fitting('wait', motive) as ReadonlyArray<Because>)
  if (ability.can('pass', motive)) return pass(situation)
  const room = roomOf(situation)
  return choose(situation, room, (channel) => ability.can(channel, room), (channel) => fitting(channel, room))
}
