/** How time grows with each part of the policy and of the situation: 1, 10 and 100 times as much of it. */
import { compile, parsePolicy, parseSituation } from '../../src/index.js'
import { type Side, side } from './side.js'
import { valid } from '../valid.js'
import { type Size, policyOf, situationOf } from './sizes.js'
import { nanoseconds, ratio, table, takeTurns } from './turns.js'

const once = { guards: 5, plays: 5, signals: 5, contacts: 50, channels: 3 } satisfies Size

const sized = (size: Size, open: boolean): Side => {
  const { decide } = compile(valid(parsePolicy(policyOf(size, open))))
  const cases = Array.from({ length: 5 }, (_, i) => valid(parseSituation(situationOf(size, i))))
  return side(cases, decide)
}

/** What is large decides seldom, and is slow until it has decided often. */
const warm = ({ pass }: Side): void => {
  for (const end = performance.now() + 700; performance.now() < end; ) void pass()
}

const rowsFor = async (open: boolean) => {
  const rows = []
  for (const part of Object.keys(once) as ReadonlyArray<keyof typeof once>) {
    const times = (factor: number) => sized({ ...once, [part]: once[part] * factor }, open)
    const sides = { once: times(1), ten: times(10), hundred: times(100) }
    for (const each of Object.values(sides)) warm(each)
    const turns = await takeTurns(sides, 31)
    rows.push({
      [open ? 'the first way is open' : 'none is open']: part,
      '1 ×': once[part],
      'ns at 1 ×': nanoseconds(turns, 'once'),
      '10 ×': ratio(turns, 'ten', 'once'),
      '100 ×': ratio(turns, 'hundred', 'once'),
    })
  }
  return rows
}

export const grown = async (): Promise<string> => `### Growth

Every play fits every signal, and every guard is about all of them.

${table(await rowsFor(true))}

${table(await rowsFor(false))}`
