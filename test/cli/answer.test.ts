/** An answer that no text can hold is said to be too large, in its place; a mistake of ours is not hidden. */
import { compile, type Engine, parseSituation } from 'tactful'
import { describe, expect, it } from 'vitest'
import { answering } from '../../src/cli/answer.js'
import { policyOf } from '../bad-input/whole.js'
import { jsonLines } from './command.js'
import { policy, situation } from './story.js'

const inquiry = { kind: 'explain', policy: 'policy.json', files: ['-'], pretty: false } as const
const input = { line: 3, situation: parseSituation(situation()) }
const failing = (error: Error): Engine => ({ ...compile(policyOf(policy)), explain: () => { throw error } })

describe('an answer', () => {
  it('that is too large is a problem', () => {
    const { bad, text } = answering(inquiry, failing(new RangeError('Invalid string length')), '-')(input)
    expect(bad).toBe(true)
    expect(jsonLines(text)).toMatchObject([{ line: 3, problems: [{ path: '', message: 'the answer to this is too large to be printed: Invalid string length.' }] }])
  })

  it('that fails for another reason fails', () => {
    expect(() => answering(inquiry, failing(new TypeError('ours')), '-')(input)).toThrow('ours')
  })
})
