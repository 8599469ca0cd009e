/**
 * json-logic-engine again, with the numbers of the limits in its rules: it filters the array of contacts for each limit,
 * and counts. When a limit has room again is not to be had that way, so the host still finds that.
 */
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { limits } from '../room.js'
import { choose, hold, motiveOf, pass, roomOf } from './host.js'
import { byChannel, compiled, nightOn, passes, waits } from './json-logic.js'

interface Facts {
  readonly contacts: Situation['ledger']
  readonly now: number
  readonly topic: string
  readonly wall: number
}

const day = 86_400_000
const of = (field: string) => ({ var: field })
const given = (field: keyof Facts) => ({ var: `../../${field}` })

/** Has it been used up? One contact is found sooner than counted. */
const full = (atMost: number, within: number, ...also: ReadonlyArray<unknown>) => {
  const counts = {
    and: [
      { '>': [of('at'), { '-': [given('now'), within] }] },
      { '===': [of('direction'), 'outbound'] },
      { '!==': [of('outcome'), 'failed'] },
      ...also,
    ],
  }
  return atMost === 1 ? { some: [of('contacts'), counts] } : { '>=': [{ length: [{ filter: [of('contacts'), counts] }] }, atMost] }
}

const oneADay = full(1, day)
const threeAWeek = full(3, 7 * day)
const sameTopic = full(1, 3 * day, { in: [given('topic'), of('topics')] })
const own = (channel: Channel) => {
  const { atMost, within } = limits[channels.indexOf(channel)]!
  return full(atMost, within, { '===': [of('channel'), channel] })
}

/** What closes all channels is asked once. */
const allClosed = compiled<Facts, boolean>({ or: [oneADay, threeAWeek, sameTopic] })
const isClosed = byChannel((channel) => compiled<Facts, boolean>({ or: [...nightOn(channel).map(([, night]) => night), own(channel)] }))
const reasons = byChannel((channel) => {
  const closed = [['one a day', oneADay], ['three a week', threeAWeek], [`${channel} cap`, own(channel)], ['same topic', sameTopic], ...nightOn(channel)]
  return compiled<Facts, ReadonlyArray<string>>({ merge: closed.map(([because, logic]) => ({ if: [logic, because, []] })) })
})

export const decideCountingWithJsonLogic = (situation: Situation): Decision => {
  const motive = motiveOf(situation)
  const because = waits(motive)
  if (because !== null) return hold(situation, because)
  if (passes(motive)) return pass(situation)
  const room = roomOf(situation)
  const { now, ledger, topics } = situation
  const facts = { contacts: ledger, now, topic: topics[0]!.signals[0]!.topic, wall: room.wall }
  const none = allClosed(facts)
  return choose(situation, room, (channel) => !none && !isClosed[channel](facts), (channel) => reasons[channel](facts))
}
