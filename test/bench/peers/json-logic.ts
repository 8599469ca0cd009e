/**
 * json-logic-engine: the policy as JsonLogic, compiled to functions. It reads no zone. It compares what the host counted;
 * `json-logic-counting.ts` counts by itself. It returns one value, so each question has a logic of its own, and the host
 * asks them in turn.
 */
import { LogicEngine } from 'json-logic-engine'
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { nightFrom, nightTo } from '../room.js'
import { type Motive, type Room, type RoomOf, choose, hold, motiveOf, ownLimit, pass, sleepers } from './host.js'

const engine = new LogicEngine()
export const compiled = <From, To>(logic: unknown) => engine.build(logic) as (data: From) => To
const fact = (name: keyof Motive | keyof Room) => ({ var: name })

const severe = { in: [fact('severity'), ['high', 'critical']] }
const weak = { '<': [fact('relevance'), 0.5] }

/** Why to wait; nothing if there is no reason to. */
export const waits = compiled<Motive, ReadonlyArray<'in-conversation' | 'held' | 'weak-evidence'> | null>({
  if: [
    { and: [weak, { '!': severe }] }, ['weak-evidence'],
    { and: [fact('talking'), weak] }, ['in-conversation', 'weak-evidence'],
    { and: [fact('talking'), severe] }, ['in-conversation', 'held'],
    fact('talking'), ['in-conversation'],
    null,
  ],
})
export const passes = compiled<Motive, boolean>({ '===': [fact('severity'), 'critical'] })

const isNight = { or: [{ '>=': [fact('wall'), nightFrom] }, { '<': [fact('wall'), nightTo] }] }
export const nightOn = (channel: Channel): ReadonlyArray<readonly [because: string, logic: unknown]> =>
  sleepers.some((sleeper) => sleeper === channel) ? [['night', isNight]] : []

const closed = (channel: Channel): ReadonlyArray<readonly [because: string, logic: unknown]> => [
  ['one a day', { '>': [fact('day'), 0] }],
  ['three a week', { '>': [fact('week'), 0] }],
  [`${channel} cap`, { '>': [fact(ownLimit[channel]), 0] }],
  ['same topic', { '>': [fact('topic'), 0] }],
  ...nightOn(channel),
]

export const byChannel = <A>(of: (channel: Channel) => A) => Object.fromEntries(channels.map((channel) => [channel, of(channel)])) as Readonly<Record<Channel, A>>
const isClosed = byChannel((channel) => compiled<Room, boolean>({ or: closed(channel).map(([, logic]) => logic) }))
const reasons = byChannel((channel) => compiled<Room, ReadonlyArray<string>>({ merge: closed(channel).map(([because, logic]) => ({ if: [logic, because, []] })) }))

export const jsonLogicOn = <S extends Situation>(roomOf: RoomOf<S>) => (situation: S): Decision => {
  const motive = motiveOf(situation)
  const because = waits(motive)
  if (because !== null) return hold(situation, because)
  if (passes(motive)) return pass(situation)
  const room = roomOf(situation)
  return choose(situation, room, (channel) => !isClosed[channel](room), (channel) => reasons[channel](room))
}
