/** What the larger policy costs: to decide, to explain, to parse and to compile. Beside it the reference policy. */
import { type PolicyJson, type Situation, compile, parsePolicy, parseSituation } from '../../src/index.js'
import { valid } from '../valid.js'
import { questionsOf } from './questions.js'
import { reference } from './reference.js'
import { regional, regionalSituation } from './regions.js'
import { type Side, side } from './side.js'
import { digits, nanoseconds, quantile, ratio, spread, table, takeTurns } from './turns.js'

const explained = (cases: ReadonlyArray<Situation>, explain: ReturnType<typeof compile>['explain']): Side =>
  side(cases, (situation) => explain(situation).decision)

const microseconds = (times: number, act: () => unknown): string => {
  const each = Array.from({ length: times }, () => {
    const start = process.hrtime.bigint()
    act()
    return Number(process.hrtime.bigint() - start) / 1000
  })
  return digits(quantile(each, 0.5))
}

const row = async (name: string, json: PolicyJson, cases: ReadonlyArray<Situation>) => {
  const policy = valid(parsePolicy(json))
  const engine = compile(policy)
  const sides = { decide: side(cases, engine.decide), explain: explained(cases, engine.explain) }
  await takeTurns(sides, 3)
  const turns = await takeTurns(sides, 15)
  const kinds = cases.map((situation) => engine.decide(situation).kind)
  const mix = ['reach-out', 'wait', 'suppress'].map((kind) => `${((100 * kinds.filter((each) => each === kind).length) / kinds.length).toFixed(0)} %`)
  return {
    policy: name,
    'plays, guards': `${json.plays.length}, ${json.guards?.length ?? 0}`,
    'reach out, wait, suppress': mix.join(', '),
    'ns a decision': spread(turns.map(({ decide }) => decide)),
    'ns an explanation': nanoseconds(turns, 'explain'),
    'explain / decide': ratio(turns, 'explain', 'decide'),
    'µs to parse': microseconds(200, () => parsePolicy(json)),
    'µs to compile': microseconds(200, () => compile(policy)),
  }
}

export const costs = async (): Promise<string> => {
  const cases = Array.from({ length: 1000 }, (_, seed) => valid(parseSituation(regionalSituation(seed))))
  return `### A policy of a team's size

${table([
  await row('reference, 50 contacts', reference, questionsOf(0, 100, 50).plain()),
  await row('balanced, five regions, 40 contacts', regional(), cases),
])}`
}
