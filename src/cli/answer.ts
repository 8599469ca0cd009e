/** An answer is what is printed for one input: the decision or the explanation, or instead what is wrong with it. */
import { type Engine, type Problem, type Situation, encodeDecision, encodeExplanation } from '../index.js'
import { type Input, isWhole, nameOf } from './input.js'
import { decisionText, printed, problemText } from './pretty.js'
import type { Request } from './request.js'
import { explanationText } from './table.js'

/** A request to decide or to explain. */
export type Inquiry = Extract<Request, { readonly kind: 'decide' | 'explain' }>

/** What to print, and whether the input was bad. */
export interface Answer {
  readonly text: string
  readonly bad: boolean
}

/** Anything as JSON on a line of its own. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

type Tell = (engine: Engine, situation: Situation) => string

const tells: Readonly<Record<Inquiry['kind'], { readonly plain: Tell; readonly pretty: Tell }>> = {
  decide: {
    plain: (engine, situation) => jsonLine(encodeDecision(engine.decide(situation))),
    pretty: (engine, situation) => printed([...decisionText(situation, engine.decide(situation)), '']),
  },
  explain: {
    plain: (engine, situation) => jsonLine(encodeExplanation(engine.explain(situation))),
    pretty: (engine, situation) => printed([...explanationText(situation, engine.explain(situation)), '']),
  },
}

/** A text of more than half a gigabyte does not exist in JavaScript: trying to make one is a RangeError. */
const tooLarge = ({ message }: RangeError): Problem => ({
  path: '',
  expected: 'a situation whose answer can be printed',
  received: 'a larger one',
  message: `the answer to this is too large to be printed: ${message}.`,
})

/** How to answer each input of a file. */
export const answering = ({ kind, files, pretty }: Inquiry, engine: Engine, file: string) => {
  const tell = tells[kind][pretty ? 'pretty' : 'plain']
  const several = files.length > 1
  const refuse = (line: number, problems: ReadonlyArray<Problem>): Answer => {
    if (!pretty) return { bad: true, text: jsonLine({ ...(several ? { file } : {}), line, problems }) }
    const place = `${isWhole(file) ? 'situation' : 'line'} ${line}`
    return { bad: true, text: printed([...problemText(several ? `${nameOf(file)}, ${place}` : place, problems), '']) }
  }
  return ({ line, situation }: Input): Answer => {
    if (situation._tag === 'Left') return refuse(line, situation.left)
    try {
      return { bad: false, text: tell(engine, situation.right) }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return refuse(line, [tooLarge(error)])
    }
  }
}
