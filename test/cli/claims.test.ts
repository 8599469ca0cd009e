/** Whether the laws hold is tried on the command line too, for one policy, and always with the same answer. */
import { parsePolicy } from 'tactful'
import { laws } from 'tactful/testing'
import { describe, expect, it } from 'vitest'
import { claimsText } from '../../src/cli/claims.js'
import { valid } from '../valid.js'
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

  describe('with a number or a word of the team', () => {
    const guards = [
      { kind: 'cap', name: 'two a week', atMost: 2, within: { rolling: 'P7D' } },
      { kind: 'quiet-hours', name: 'night', spans: [{ from: '21:00', to: '08:00' }] },
    ]
    const careful = file('careful.json', {
      ...policy, unknownZone: 'Europe/Paris', guards, stance: 'proactive', holdout: undefined,
      plays: [{ name: 'outage', when: { kinds: ['outage'] }, purpose: 'service', absorbedBy: 'any-issue', again: 'always' }],
    })
    const [channel] = policy.channels
    const promise = async (...options: ReadonlyArray<string>) => {
      const { code, out } = await run(['check', '--claims', ...options, careful])
      const [{ claims }] = jsonLines(out) as [{ claims: ReadonlyArray<{ name: string; holds: boolean; situation?: object }> }]
      return { code, promised: claims.slice(names.length) }
    }

    it('hold where the policy keeps them', async () => {
      expect(await promise('--at-most', '2/7', '--never-between', `21:00-08:00/${channel}`, '--never-between', '22:00-07:00', '--never-during-issue', 'service')).toEqual({
        code: 0,
        promised: [
          { name: 'Nobody is contacted more than 2 times in any 7 days', holds: true },
          { name: `Nobody is contacted by ${channel} from 21:00 to 08:00`, holds: true },
          { name: 'Nobody is contacted from 22:00 to 07:00', holds: true },
          { name: 'Nobody is contacted for service during a severe issue', holds: true },
        ],
      })
    })

    it.each([
      ['--at-most', '1/7'], ['--at-most', '2/8'], ['--never-between', '20:59-08:00'], ['--never-between', `21:00-08:01/${channel}`], ['--always-about', 'outage'],
    ])('%s %s does not hold, and a situation shows it', async (option, text) => {
      expect(await promise(option, text)).toMatchObject({ code: 1, promised: [{ holds: false, situation: { customer: { id: 'c-1' } } }] })
    })

    it('may give news time to settle', async () => {
      const settled = file('settled.json', {
        ...policy, guards: [], stance: 'proactive', holdout: undefined,
        plays: [{ name: 'outage', when: { kinds: ['outage'] }, purpose: 'service', settle: 'PT15M' }],
      })
      const { out } = await run(['check', '--claims', '--always-about', 'outage', '--always-about', 'outage/PT15M', settled])
      const [{ claims }] = jsonLines(out) as [{ claims: ReadonlyArray<object> }]
      expect(claims.slice(names.length)).toEqual([
        { name: 'Whoever has a critical outage hears of it, unless they refused', holds: false, situation: expect.anything() },
        { name: 'Whoever has a critical outage hears of it within PT15M, unless they refused', holds: true },
      ])
    })

    it.each([
      ['--always-about', 'outage/soon', 'the policy has no play for signals of kind "outage/soon"'],
      ['--never-between', '21:00-08:00/fax', 'the policy has no channel "fax"'],
      ['--never-during-issue', 'fun', 'the policy has no purpose "fun"'],
      ['--always-about', 'rain', 'the policy has no play for signals of kind "rain"'],
      ['--at-most', '3', '--at-most takes NUMBER/DAYS, such as 3/7; not "3"'],
      ['--at-most', '3/0', '--at-most takes NUMBER/DAYS'],
      ['--at-most', '40/7', 'no customer has news enough for more than 40 contacts'],
      ['--never-between', '24:00-08:00', '--never-between takes FROM-TO'],
      ['--never-between', '08:00-08:00', '--never-between takes FROM-TO'],
    ])('%s %s: what could not fail is refused', async (option, text, message) => {
      const { code, out, err } = await run(['check', '--claims', option, text, careful])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`tactful: ${message}`)
    })
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
