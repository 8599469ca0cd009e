/**
 * json-rules-engine: the policy as its rules, each with an event that says why, and on which channels. Every run gives all
 * events; two engines, so that the limits are asked only if no motive waits. It is asynchronous throughout.
 */
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { nightFrom, nightTo } from '../room.js'
import { type Motive, type Room, type RoomOf, choose, hold, motiveOf, ownLimit, pass, sleepers } from './host.js'

type Because = 'in-conversation' | 'held' | 'weak-evidence'

const is = (fact: keyof Motive | keyof Room, operator: string, value: unknown) => ({ fact, operator, value })

const severe = is('severity', 'in', ['high', 'critical'])
const mild = is('severity', 'notIn', ['high', 'critical'])
const weak = is('relevance', 'lessThan', 0.5)
const relevant = is('relevance', 'greaterThanInclusive', 0.5)
const talking = is('talking', 'equal', true)

const motives: ReadonlyArray<RuleProperties> = [
  { conditions: { all: [talking, { any: [severe, relevant] }] }, event: { type: 'in-conversation' } },
  { conditions: { all: [talking, severe, relevant] }, event: { type: 'held' } },
  { conditions: { all: [weak, { any: [talking, mild] }] }, event: { type: 'weak-evidence' } },
  { conditions: { all: [is('severity', 'equal', 'critical'), is('talking', 'equal', false)] }, event: { type: 'pass' } },
]

const full = (type: string, fact: keyof Room, on: ReadonlyArray<Channel>): RuleProperties =>
  ({ conditions: { all: [is(fact, 'greaterThan', 0)] }, event: { type, params: { on } } })

const guards: ReadonlyArray<RuleProperties> = [
  full('one a day', 'day', channels),
  full('three a week', 'week', channels),
  ...channels.map((channel) => full(`${channel} cap`, ownLimit[channel], [channel])),
  full('same topic', 'topic', channels),
  {
    conditions: { any: [is('wall', 'greaterThanInclusive', nightFrom), is('wall', 'lessThan', nightTo)] },
    event: { type: 'night', params: { on: sleepers } },
  },
]

/** Events come in the order in which rules finish, not in which they are written. */
const engineOf = (rules: ReadonlyArray<RuleProperties>) => {
  const engine = new Engine([...rules])
  const places = new Map(rules.map(({ event }, place) => [event.type, place]))
  return async (facts: Motive | Room) => {
    const { events } = await engine.run({ ...facts })
    return events.sort((a, b) => places.get(a.type)! - places.get(b.type)!)
  }
}
const waits = engineOf(motives)
const closes = engineOf(guards)

export const jsonRulesOn = <S extends Situation>(roomOf: RoomOf<S>) => async (situation: S): Promise<Decision> => {
  const motive = motiveOf(situation)
  const [first, ...others] = await waits(motive)
  if (first?.type === 'pass') return pass(situation)
  if (first !== undefined) return hold(situation, [first, ...others].map(({ type }) => type as Because))
  const room = roomOf(situation)
  const closed = await closes(room)
  const on = (channel: Channel) => closed.filter(({ params }) => (params!['on'] as ReadonlyArray<Channel>).includes(channel))
  return choose(situation, room, (channel) => on(channel).length === 0, (channel) => on(channel).map(({ type }) => type))
}
