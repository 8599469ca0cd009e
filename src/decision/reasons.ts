/** The reasons of a wait: for each play and topic, and signal by signal. */
import { obstaclesAt } from '../motive/motive.js'
import { type WaitReason, named, noPlay } from '../motive/reason.js'
import type { Asked } from './asked.js'

/** Why nothing calls for contact. `no-play`: a signal stands, and no play is about it. */
export const reasonsOf = ({ prepared, motives, missed, now, situation }: Asked): ReadonlyArray<WaitReason> => {
  const { topics, customer } = situation
  const lacksPlay = topics.some(({ signals }) =>
    signals.some(
      (signal) =>
        signal.at <= now && now < signal.expires && !prepared.plans.some(({ means }) => means(signal, customer)),
    ),
  )
  return named(
    motives.reduce((reasons, motive) => reasons | obstaclesAt(motive, now), lacksPlay ? missed | noPlay : missed),
  )
}
