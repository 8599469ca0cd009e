/** What the command is asked: its arguments, its help, and what it says when they make no sense. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../project.js'
import { command, jsonLines } from './command.js'
import { policy, situation } from './story.js'

const { run, file } = command()
file('policy.json', policy)
file('situation.json', situation())

describe.concurrent('help', () => {
  it.each([[['--help']], [['-h']], [['check', '--help']], [['test', '--help']], [['decide', '--help']], [['explain', '--help']], [['decide', '--help', '--policy', 'nowhere']]])(
    '%j is a page with examples', async (args) => {
      const { code, out, err } = await run(args)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^Examples\n {2}\S*.*tactful/m)
      expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
      if (args[0] !== '--help' && args[0] !== '-h') expect(out).toContain(`Usage: tactful ${String(args[0])}`)
    },
  )

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe.concurrent('arguments that make no sense', () => {
  it.each<[ReadonlyArray<string>, string]>([
    [[], 'which command?'],
    [['forget'], '"forget" is no command; there are check, test, decide, explain'],
    [['forget', '--help'], '"forget" is no command'],
    [['--pretty'], 'which command?'],
    [['check', '--at-most', '3/7', 'policy.json'], '--at-most needs --claims'],
    [['test', '--at-most', '3/7', 'policy.json', 'cases.json'], 'test takes no --at-most'],
    [['decide', '--polcy', 'policy.json'], '--polcy'],
    [['decide', '-x', '--policy', 'policy.json'], '-x'],
    [['decide', '--pretty=yes', '--policy', 'policy.json'], '--pretty'],
    [['decide', '--policy'], '--policy'],
    [['decide', 'situation.json'], 'which policy?'],
    [['explain'], 'which policy?'],
    [['decide', '--policy', ''], 'the name of the POLICY is empty'],
    [['decide', '--policy', '-'], 'a policy is read from a file'],
    [['decide', '--policy', 'policy.json', '--policy', 'policy.json'], 'one policy at a time'],
    [['decide', '--policy', 'policy.json', ''], 'the name of a FILE is empty'],
    [['decide', '--policy', 'policy.json', '-', '-'], 'standard input can be read only once'],
    [['check'], 'which POLICY?'],
    [['check', 'policy.json', 'policy.json'], 'one policy at a time'],
    [['check', '--policy', 'policy.json'], 'without --policy'],
    [['check', '-'], 'a policy is read from a file'],
    [['check', ''], 'the name of the POLICY is empty'],
    [['check', 'policy.json', '--update'], 'check takes no --update'],
    [['decide', '--policy', 'policy.json', '--junit', 'report.xml'], 'decide takes no --junit'],
    [['decide', '--policy', 'policy.json', '--claims'], 'decide takes no --claims'],
    [['test'], 'which POLICY?'],
    [['test', 'policy.json'], 'which CASES?'],
    [['test', '-', 'situation.json'], 'a policy is read from a file'],
    [['test', 'policy.json', '-'], 'cases are read from files'],
    [['test', 'policy.json', ''], 'the name of a file of CASES is empty'],
    [['test', 'policy.json', 'situation.json', '--pretty'], 'test takes no --pretty'],
    [['test', '--policy', 'policy.json', 'situation.json'], 'without --policy'],
    [['test', 'policy.json', 'situation.json', '--junit', ''], 'the name of the report is empty'],
    [['test', 'policy.json', 'situation.json', '--junit'], '--junit'],
    [['test', 'policy.json', 'situation.json', '--junit', 'situation.json'], 'the report would be written over situation.json'],
    [['test', 'policy.json', './situation.json', '--junit', 'x/../situation.json'], 'the report would be written over x/../situation.json'],
    [['test', 'policy.json', 'situation.json', '--junit', 'report.xml', '--update'], '--update changes them'],
  ])('%j', async (args, complaint) => {
    const { code, out, err } = await run(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.split('\n')[0]).toMatch(/^tactful: /)
    expect(err.split('\n')[0]).toContain(complaint)
    expect(err).toContain('usage: tactful')
    expect(err).not.toContain('    at ')
  })
})

describe.concurrent('check', () => {
  file('typo.json', { ...policy, guards: [{ kind: 'cap', name: 'weekly cap', atmost: 1, within: { rolling: '7 days' } }] })
  file('broken.json', '{"tactful": 1,')

  it('says that a policy is valid, in one line', async () => {
    const { code, out, err } = await run(['check', 'policy.json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(jsonLines(out)).toEqual([{ id: 'acme-support', version: '7', problems: [] }])
    expect(await run(['check', '--pretty', 'policy.json'])).toMatchObject({ code: 0, out: 'policy.json: policy acme-support, version 7, is valid\n' })
  })

  it('says all that is wrong with a policy, and where', async () => {
    const { code, out, err } = await run(['check', 'typo.json'])
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(jsonLines(out)).toMatchObject([{ problems: [{ path: '/guards/0/atMost' }, { path: '/guards/0/within/rolling' }, { path: '/guards/0/atmost' }] }])
    const pretty = await run(['check', 'typo.json', '--pretty'])
    expect(pretty.code).toBe(2)
    expect(pretty.out).toMatch(/^typo\.json: 3 problems\n {2}\/guards\/0\/atMost: .* is missing.*\n {2}\/guards\/0\/within\/rolling: .*\n {2}\/guards\/0\/atmost: .*\n$/)
  })

  it('says that a policy is not JSON', async () => {
    const { code, out } = await run(['check', 'broken.json'])
    expect(code).toBe(2)
    expect(jsonLines(out)).toMatchObject([{ problems: [{ path: '', expected: 'JSON', received: '{"tactful": 1,' }] }])
  })
})

describe.concurrent('a policy that cannot be used', () => {
  it('is said on standard error, and nothing is decided', async () => {
    for (const name of ['typo.json', 'broken.json']) {
      const { code, out, err } = await run(['decide', '--policy', name, 'situation.json'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(new RegExp(`^tactful: the policy is not valid\n${name}: (3 problems|a problem)\n {2}`))
    }
  })

  it('may not exist, or be a folder', async () => {
    for (const args of [['check', 'nowhere.json'], ['decide', '--policy', 'nowhere.json', 'situation.json']])
      expect(await run(args)).toMatchObject({ code: 2, out: '', err: 'tactful: cannot read nowhere.json: there is no such file\n' })
    expect(await run(['check', '.'])).toMatchObject({ code: 2, out: '', err: 'tactful: cannot read .: it is a folder\n' })
  })

  it('is valid with a byte order mark', async () => {
    file('bom.json', `\uFEFF${JSON.stringify(policy)}`)
    expect((await run(['check', 'bom.json'])).code).toBe(0)
  })
})
