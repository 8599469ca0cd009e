/** What the command reads: situations in files and on standard input, and whatever else stands there. */
import { describe, expect, it } from 'vitest'
import { compile, encodeDecision, encodeExplanation, parsePolicy, parseSituation, type SituationJson } from 'tactful'
import { reasonOf } from '../../src/cli/input.js'
import { command, jsonLines } from './command.js'
import { policy, situation } from './story.js'

const { run, file } = command()
file('policy.json', policy)
const decide = ['decide', '--policy', 'policy.json']
const explain = ['explain', '--policy', 'policy.json']

const right = <A>(parsed: { readonly _tag: string; readonly right?: A }): A => {
  if (parsed.right === undefined) throw new Error('not valid')
  return parsed.right
}
const engine = compile(right(parsePolicy(policy)))
const decided = (json: SituationJson): unknown => encodeDecision(engine.decide(right(parseSituation(json))))
const explained = (json: SituationJson): unknown => encodeExplanation(engine.explain(right(parseSituation(json))))

const one = situation('c-1')
const two = situation('c-2', { now: '2026-11-22T22:00:00Z' })
const both = [one, two].map((json) => JSON.stringify(json))

describe.concurrent('situations', () => {
  it.each<[string, ReadonlyArray<string>, string | undefined]>([
    ['one in a .json file', [file('one.json', one)], undefined],
    ['an array in a .json file', [file('both.JSON', [one, two])], undefined],
    ['one on each line of another file', [file('both.ndjson', both.join('\n'))], undefined],
    ['lines on standard input', [], both.join('\n')],
    ['lines on standard input by name', ['-'], `${both.join('\n')}\n`],
    ['lines that end as on Windows', [], `${both.join('\r\n')}\r\n`],
    ['lines after a byte order mark', [], `\uFEFF${both.join('\n')}`],
    ['lines among blank ones', [], `\n \t\r\n${both.join('\n\n')}\n\n`],
    ['several files and standard input', [file('1.json', one), '-', file('0.json', [])], both[1]],
  ])('%s: each gives its line', async (_, files, given) => {
    const expected = files[0] === 'one.json' ? [one] : [one, two]
    const ended = await run([...decide, ...files], given)
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(jsonLines(ended.out)).toEqual(expected.map(decided))
    expect(jsonLines((await run([...explain, ...files], given)).out)).toEqual(expected.map(explained))
  })

  it('nothing gives nothing', async () => {
    for (const given of ['', '\n\n', '\uFEFF', ' \r\n']) expect(await run(decide, given)).toMatchObject({ code: 0, out: '', err: '' })
    expect(await run([...decide, file('empty.ndjson', ''), file('none.json', '[]')])).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe.concurrent('bad input', () => {
  it('stands in its place, with its number, and the rest is decided', async () => {
    const cut = String(both[1]).slice(0, 40)
    const ended = await run(decide, [both[0], '', '{"customer": {"id": 7}}', cut, '[]', 'null', both[1]].join('\n'))
    expect(ended).toMatchObject({ code: 1, err: '' })
    expect(jsonLines(ended.out)).toEqual([
      decided(one),
      { line: 3, problems: [expect.objectContaining({ path: '/now' }), expect.objectContaining({ path: '/customer/id', received: '7' })] },
      { line: 4, problems: [{ path: '', expected: 'JSON', received: cut, message: expect.stringMatching(/^this is not JSON; the parser says: .*JSON/) }] },
      { line: 5, problems: [expect.objectContaining({ path: '', expected: 'an object', received: 'an empty list' })] },
      { line: 6, problems: [expect.objectContaining({ path: '', received: 'null' })] },
      decided(two),
    ])
  })

  it('has its position in an array', async () => {
    const ended = await run([...decide, file('mixed.json', [one, { ...two, now: 'soon' }, two, 3])])
    expect(ended.code).toBe(1)
    expect(jsonLines(ended.out)).toEqual([
      decided(one),
      { line: 2, problems: [expect.objectContaining({ path: '/now', received: '"soon"' })] },
      decided(two),
      { line: 4, problems: [expect.objectContaining({ path: '', received: '3' })] },
    ])
  })

  it('says which file, where there are several', async () => {
    const ended = await run([...decide, file('bad.json', '{'), file('good.json', one), '-'], 'x\n')
    expect(ended.code).toBe(1)
    expect(jsonLines(ended.out)).toMatchObject([{ file: 'bad.json', line: 1 }, decided(one), { file: '-', line: 1 }])
    expect(Object.keys(jsonLines((await run([...decide, 'bad.json'])).out)[0] ?? {})).toEqual(['line', 'problems'])
  })

  it('may be an empty .json file, or one with lines', async () => {
    for (const name of [file('empty.json', ''), file('lines.json', both.join('\n'))]) {
      const ended = await run([...decide, name])
      expect(ended.code).toBe(1)
      expect(jsonLines(ended.out)).toMatchObject([{ line: 1, problems: [{ path: '', expected: 'JSON' }] }])
    }
  })

  it('may be bytes that are no text', async () => {
    const bytes = Buffer.from(String(both[0]).replace('c-1', 'caf\u00e9'), 'latin1')
    const ended = await run(decide, [bytes, '\n', String(both[1]), '\n', Buffer.from(`\uFEFF${String(both[0])}`, 'utf16le')])
    expect(ended.code).toBe(1)
    expect(jsonLines(ended.out).slice(0, 2)).toEqual([{ line: 1, problems: [expect.objectContaining({ expected: 'text in UTF-8' })] }, decided(two)])
    expect(jsonLines(ended.out).slice(2)).toMatchObject([{ line: 3, problems: [{ path: '' }] }])
  })

  it('is never half believed: one bad record refuses the whole situation', async () => {
    const consents = [{ channel: 'email', given: false, at: 'yesterday' }]
    const ended = await run(decide, JSON.stringify({ ...one, customer: { id: 'c-1', consents } }))
    expect(jsonLines(ended.out)).toMatchObject([{ line: 1, problems: [{ path: '/customer/consents/0/at' }] }])
  })
})

describe.concurrent('files that cannot be read', () => {
  it.each([
    ['nowhere.ndjson', 'tactful: cannot read nowhere.ndjson: there is no such file\n'],
    ['policy.json/x', 'tactful: cannot read policy.json/x: there is no such file\n'],
    ['.', 'tactful: cannot read .: it is a folder\n'],
  ])('%s is refused before anything is decided', async (name, err) => {
    expect(await run([...decide, file('first.json', one), name])).toMatchObject({ code: 2, out: '', err })
  })

  it.each([
    ['EACCES', 'you may not read it'],
    ['EIO', 'i/o error, read'],
  ])('says in words what the system says: %s', (code, words) => {
    expect(reasonOf(Object.assign(new Error('i/o error, read'), { code }))).toBe(words)
  })
})

describe.concurrent('large and deep', () => {
  it('decides about text of 10 MB, 100,000 contacts, and what is nested 100,000 deep', async () => {
    const contacts = Array.from({ length: 100_000 }, (_, i) => ({ id: `k${i}`, at: '2026-11-20T08:00:00Z', direction: 'outbound', channel: 'email' }))
    const deep = (open: string, close: string) => JSON.stringify({ ...one, more: 0 }).replace('"more":0', `"more":${open.repeat(100_000)}0${close.repeat(100_000)}`)
    const given = [JSON.stringify(situation('x'.repeat(10_000_000))), JSON.stringify({ ...one, contacts }), deep('[', ']'), deep('{"a":', '}')].join('\n')
    const ended = await run(decide, given)
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(jsonLines(ended.out).map(({ kind }) => kind)).toEqual(['reach-out', 'suppress', 'reach-out', 'reach-out'])
  })

  it('refuses a policy nested 100,000 deep, and a situation that is only deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await run(['check', file('deep.json', deep)])).toMatchObject({ code: 2, err: '' })
    expect(await run(['check', file('deeper.json', JSON.stringify({ ...policy, guards: 0 }).replace('"guards":0', `"guards":${deep}`))])).toMatchObject({ code: 2, err: '' })
    expect(await run(decide, deep)).toMatchObject({ code: 1, err: '' })
  })
})
