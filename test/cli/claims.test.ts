/** Whether the laws hold is tried on the command line too, for one policy, and always with the same answer. */
import { parsePolicy } from 'tactful'
import { laws } from 'tactful/testing'
import { describe, expect, it } from 'vitest'
import { claimsText } from '../../src/cli/claims.js'
import { valid } from '../bad-input/whole.js'
import { command, jsonLines } from './command.js'
import { policy, situation } from './story.js'

const { run, file } = command()
file('policy.json', policy)
const names = [...laws(valid(parsePolicy(policy))).map(({ name }) => name), 'Nobody is contacted despite a refusal']

describe.concurrent('claims', () => {
  it('are each law, and what is refused', async () => {
    const { code, out, err } = await run(['check', '--claims', 'policy.json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(jsonLines(out)).toEqual([{ id: 'acme-support', version: '7', problems: [], claims: names.map((name) => ({ name, holds: true })) }])
  })

  it('are listed for people', async () => {
    const lines = names.map((name) => `  holds     ${name}\n`)
    expect((await run(['check', '--claims', '--pretty', 'policy.json'])).out).toBe(`policy.json: policy acme-support, version 7, is valid\n${lines.join('')}`)
  })

  it('hold of a policy that has no plays yet', async () => {
    const { code, out } = await run(['check', '--claims', file('playless.json', { ...policy, plays: [] })])
    expect(code).toBe(0)
    expect(jsonLines(out)).toMatchObject([{ claims: names.map((name) => ({ name, holds: true })) }])
  })

  it('are not tried of a policy that is not valid', async () => {
    const { code, out } = await run(['check', '--claims', file('none.json', {})])
    expect(code).toBe(2)
    expect(Object.keys(jsonLines(out)[0] ?? {})).toEqual(['problems'])
  })

  it('that do not hold are shown with their situation', () => {
    const { now, customer } = situation()
    expect(claimsText([{ name: 'It is so', holds: true }, { name: 'It is otherwise', holds: false, situation: { now, customer } }])).toEqual([
      'holds     It is so',
      'is wrong  It is otherwise; for example where',
      '  {', `    "now": "${now}",`, '    "customer": {', '      "id": "c-1",', '      "zone": "Europe/Paris"', '    }', '  }',
    ])
  })
})
