/** From the log's words to ours: states become kinds of news, ways of asking become channels, priorities severities. */
import { type Severity } from 'tactful'
import { type Change } from './log.js'

const kinds: Readonly<Record<string, string>> = {
  New: 'received',
  Active: 'in-progress',
  'Awaiting User Info': 'question',
  'Awaiting Vendor': 'delayed',
  'Awaiting Problem': 'delayed',
  'Awaiting Evidence': 'delayed',
  Resolved: 'solved',
  Closed: 'solved',
}

/** What a state is news of. Closing what is solved is no news; a state that we do not know (`-100`, `?`) neither. */
export const newsIn = (state: string): string | undefined => kinds[state]

const channels: Readonly<Record<string, string>> = {
  Phone: 'phone',
  Email: 'email',
  'Self service': 'portal',
  IVR: 'ivr',
  'Direct opening': 'in-person',
}

/** The channel on which an incident came in. */
export const channelOf = (contactType: string): string => channels[contactType] ?? 'unknown'

const severities = ['low', 'medium', 'high', 'critical'] as const
const priorities: Readonly<Record<string, number>> = { '1': 3, '2': 2, '3': 1, '4': 0 }

/** By priority, `1 - Critical` to `4 - Low`; one step more where we failed the caller: reopened, or overdue. */
export const severityOf = ({ priority, reopenings, overdue }: Change): Severity => {
  const step = (priorities[priority.charAt(0)] ?? 1) + (reopenings > 0 || overdue ? 1 : 0)
  return severities[Math.min(step, severities.length - 1)] ?? 'critical'
}
