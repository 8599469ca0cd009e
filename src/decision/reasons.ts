/** The reasons of a wait: for each play and topic, and signal by signal. */
import { Reason, type WaitReason, named } from '../motive/reason.js'
import type { Asked } from './asked.js'
import type { Prepared } from './prepared.js'
import type { Situation } from './situation.js'

/** Whether a signal stands that no play is about. */
export const lacksPlay = ({ plans }: Prepared, { topics, customer, now }: Situation): boolean =>
  topics.some(({ signals }) =>
    signals.some(
      (signal) => signal.at <= now && now < signal.expires && !plans.some(({ means }) => means(signal, customer)),
    ),
  )

/** Why nothing calls for contact. */
export const reasonsOf = ({ prepared, situation, reasons }: Asked): ReadonlyArray<WaitReason> =>
  named(lacksPlay(prepared, situation) ? reasons | Reason.noPlay : reasons)
