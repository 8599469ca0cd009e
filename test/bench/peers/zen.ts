/**
 * @gorules/zen-engine: the policy as one decision table, of which it collects every row that fits. Each evaluation crosses
 * into Rust and back, so there is one, with all facts. It is asynchronous.
 */
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { Decision, Situation } from '../../../src/index.js'
import { type Channel, channels } from '../reference.js'
import { nightFrom, nightTo } from '../room.js'
import { type RoomOf, choose, hold, motiveOf, ownLimit, pass, sleepers } from './host.js'

type Because = 'in-conversation' | 'held' | 'weak-evidence'

const inputs = ['relevance', 'severity', 'talking', 'day', 'week', 'topic', ...Object.values(ownLimit), 'wall'] as const
type Row = Readonly<Partial<Record<(typeof inputs)[number] | 'because' | 'on', string>>>

const severe = "'high', 'critical'"
const mild = "'low', 'medium'"
const limited = (because: string, field: (typeof inputs)[number], on: ReadonlyArray<Channel>, full = '> 0'): Row =>
  ({ [field]: full, because: `'${because}'`, on: JSON.stringify(on) })

const rows: ReadonlyArray<Row> = [
  { talking: 'true', relevance: '>= 0.5', because: "'in-conversation'" },
  { talking: 'true', relevance: '< 0.5', severity: severe, because: "'in-conversation'" },
  { talking: 'true', relevance: '>= 0.5', severity: severe, because: "'held'" },
  { talking: 'true', relevance: '< 0.5', severity: severe, because: "'weak-evidence'" },
  { relevance: '< 0.5', severity: mild, because: "'weak-evidence'" },
  { talking: 'false', severity: "'critical'", because: "'pass'" },
  limited('one a day', 'day', channels),
  limited('three a week', 'week', channels),
  ...channels.map((channel) => limited(`${channel} cap`, ownLimit[channel], [channel])),
  limited('same topic', 'topic', channels),
  limited('night', 'wall', sleepers, `>= ${nightFrom} or < ${nightTo}`),
]

const columns = [...inputs, 'because', 'on'] as const
const node = (id: string, type: string, content?: object) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content && { content }) })
const edge = (from: string, to: string) => ({ id: `${from}-${to}`, type: 'edge', sourceId: from, targetId: to })
const table = {
  hitPolicy: 'collect',
  inputs: inputs.map((field) => ({ id: field, name: field, field })),
  outputs: ['because', 'on'].map((field) => ({ id: field, name: field, field })),
  rules: rows.map((row, i) => ({ _id: `${i}`, ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])) })),
}
const decision = new ZenEngine().createDecision(
  new ZenDecisionContent({
    nodes: [node('in', 'inputNode'), node('policy', 'decisionTableNode', table), node('out', 'outputNode')],
    edges: [edge('in', 'policy'), edge('policy', 'out')],
  }),
)

interface Hit {
  readonly because: string
  readonly on?: ReadonlyArray<Channel> | null
}

export const zenOn = <S extends Situation>(roomOf: RoomOf<S>) => async (situation: S): Promise<Decision> => {
  const motive = motiveOf(situation)
  const room = roomOf(situation)
  const hits = ((await decision.evaluate({ ...motive, ...room })) as { readonly result: ReadonlyArray<Hit> }).result
  const waits = hits.filter(({ on }) => !on).map(({ because }) => because)
  if (waits[0] === 'pass') return pass(situation)
  if (waits.length > 0) return hold(situation, waits as ReadonlyArray<Because>)
  const on = (channel: Channel) => hits.filter((hit) => hit.on!.includes(channel))
  return choose(situation, room, (channel) => on(channel).length === 0, (channel) => on(channel).map(({ because }) => because))
}
