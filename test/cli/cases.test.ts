/** Cases on the command line: what passes, what fails and how that is shown, what an update writes, and what is refused. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rewritten } from '../../src/cli/rewrite.js'
import { read as projectFile } from '../project.js'
import { command } from './command.js'
import { policy, situation } from './story.js'

const { run, file, folder } = command()
file('policy.json', policy)

const night = situation('c-1', { now: '2026-11-22T22:00:00Z' })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

const morning = { name: 'a parcel is late', situation: situation(), expect: { kind: 'reach-out', channel: 'email' } }
const sleeping = {
  name: 'at night we wait', source: 'house rule 2', situation: night,
  expect: { kind: 'suppress', until: '2026-11-23T08:00:00+01:00', because: ['night'], outreach: { play: 'late parcel' } },
}
const passing = file('passing.json', [morning, sleeping])
const failing = file('failing.json', [
  morning,
  { ...sleeping, expect: { kind: 'reach-out', until: null, because: [], outreach: { note: 'the first', play: 'survey' } } },
])

describe.concurrent('cases', () => {
  it('that are decided as expected pass', async () => {
    expect(await run(['test', 'policy.json', passing])).toEqual({ code: 0, signal: null, err: '', out: 'passing.json: 2 passed\n' })
  })

  it('that are not are shown, field by field', async () => {
    expect(await run(['test', 'policy.json', passing, failing])).toEqual({ code: 1, signal: null, err: '', out: `\
passing.json: 2 passed
at night we wait (house rule 2)
  kind           expected  "reach-out"
                 got       "suppress"
  until          expected  null
                 got       "2026-11-23T07:00:00.000Z"
  outreach.play  expected  "survey"
                 got       "late parcel"
  because        expected  []
                 got       ["night"]
  Say nothing about order-77 (late parcel) now: night. Ask again at 2026-11-23T07:00:00.000Z.

failing.json: 1 failed, 1 passed
` })
  })

  it('of the documentation and of the example pass', async () => {
    const [, page = ''] = /```json\n(.*?)```/s.exec(projectFile('docs/cases.md')) ?? []
    expect(await run(['test', 'policy.json', file('page.json', page)])).toMatchObject({ code: 0, out: 'page.json: 1 passed\n' })
    const [rules, cases] = ['policy', 'cases'].map((name) => file(`example-${name}.json`, projectFile(`examples/helpdesk/${name}.json`)))
    expect(await run(['test', String(rules), String(cases)])).toMatchObject({ code: 0, out: 'example-cases.json: 9 passed\n' })
  })

  it('are decided by their own policy, where they have one', async () => {
    const own = file('own.json', [{ ...sleeping, policy: { ...policy, guards: [] }, expect: { kind: 'reach-out', policy: { version: '7' } } }])
    expect(await run(['test', 'policy.json', own])).toMatchObject({ code: 0, out: 'own.json: 1 passed\n' })
  })

  it('keep what would move the terminal on its line', async () => {
    const odd = file('odd.json', [{ ...sleeping, name: 'a\u001b[2J\nb', expect: { kind: 'wait' } }])
    expect((await run(['test', 'policy.json', odd])).out).toMatch(/^a\\u001b\[2J\\u000ab \(house rule 2\)\n/)
  })
})

describe('where cases are tried', () => {
  it.each(['Pacific/Chatham', 'America/St_Johns'])('does not matter: the host is in %s and speaks Turkish', async (TZ) => {
    const args = ['test', 'policy.json', passing, failing]
    const there = await run(args, undefined, { env: { TZ, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } })
    expect(there).toEqual(await run(args, undefined, { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }))
  })
})

describe.concurrent('cases that are not valid', () => {
  it.each<[string, object, ReadonlyArray<string>]>([
    ['no list', morning, ['this must be a list of at least one']],
    ['an empty list', [], ['this must be a list of at least one']],
    ['an expectation of nothing', [{ ...morning, expect: {} }], ['/0/expect']],
    ['an expectation of a note', [{ ...morning, expect: { note: 'soon' } }], ['/0/expect']],
    ['a typo', [{ ...morning, expect: { becuase: [] } }], ['/0/expect/becuase']],
    ['a typo further in', [morning, { ...sleeping, expect: { outreach: { plya: 'x' } } }], ['/1/expect/outreach/plya']],
    ['an instant that is none', [{ ...morning, expect: { until: 'soon' } }], ['/0/expect/until']],
    ['a situation that is not valid', [{ ...morning, situation: { customer: {} } }], ['/0/situation/now', '/0/situation/customer/id']],
    ['a policy that is not valid', [{ ...morning, policy: { ...policy, purposes: ['advice'] } }], ['/0/policy/plays/0/purpose', '/0/policy/plays/1/purpose']],
    ['nothing but a name', [{ name: 'x' }], ['/0/situation', '/0/expect']],
    ['a name twice', [morning, morning], ['/1/name']],
    ['no case', [null], ['/0']],
  ])('%s', async (title, json, places) => {
    const name = file(`bad-${title.replaceAll(' ', '-')}.json`, json)
    const { code, out, err } = await run(['test', 'policy.json', passing, name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    const [complaint, head, ...problems] = err.split('\n')
    expect(complaint).toBe('tactful: the cases are not valid')
    expect(head).toMatch(new RegExp(`^${name}: (a problem|\\d problems)$`))
    expect(problems.slice(0, -1).map((line) => line.trim().slice(0, 200))).toEqual(places.map((place) => expect.stringMatching(new RegExp(`^${place}(: |)`))))
  })

  it('are all told of, and so is what is no JSON', async () => {
    const { code, err } = await run(['test', 'policy.json', file('cut.json', '['), file('typo.json', [{ ...morning, expect: { knd: 1 } }])])
    expect(code).toBe(2)
    expect(err).toMatch(/cut\.json: a problem\n {2}this is not JSON[^]*typo\.json: a problem\n {2}\/0\/expect\/knd: "knd" in "a parcel is late" is not known here/)
  })

  it('cannot be found, or the policy is not valid', async () => {
    expect(await run(['test', 'policy.json', 'nowhere.json'])).toMatchObject({ code: 2, out: '', err: 'tactful: cannot read nowhere.json: there is no such file\n' })
    expect(await run(['test', file('none.json', {}), passing])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^tactful: the policy is not valid\nnone\.json: 6 problems\n/) })
  })
})

describe('an update', () => {
  const written = `[
  { "name": "at night we wait", "note": "as \\"agreed\\" {[",
    "situation": ${JSON.stringify(night)},
    "expect": {"kind": "reach-out",   "because": [ ], "until":"2026-11-23T07:00:00Z", "outreach": {"play": "late parcel", "belief": 1},
      "channel": null } },\r
  ${JSON.stringify(morning)}
]`

  it('shows what changes, writes that, and nothing else', async () => {
    const name = file('update.json', written)
    const first = await run(['test', 'policy.json', name, '--update'])
    expect(first).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^at night we wait\n {2}kind +expected {2}"reach-out"\n[^]*\n\nupdate\.json: 1 failed, 1 passed\nupdate\.json: one expectation updated\n$/) })
    expect(read(name)).toBe(written
      .replace('"kind": "reach-out",   "because": [ ]', '"kind": "suppress",   "because": ["night"]')
      .replace('"belief": 1', '"belief": 0.9')
      .replace('"channel": null', '"channel": "email"'))
    expect(await run(['test', 'policy.json', name, '--update'])).toMatchObject({ code: 0, out: 'update.json: 2 passed\n' })
  })

  it('leaves a byte order mark where it is', async () => {
    const name = file('marked.json', `\uFEFF${written}`)
    expect((await run(['test', 'policy.json', name, '--update'])).code).toBe(0)
    expect(read(name)).toMatch(/^\uFEFF\[\n {2}\{ "name": .*\n.*\n {4}"expect": \{"kind": "suppress", {3}"because": \["night"\],/)
  })

  it('writes an object on several lines, in place', async () => {
    const name = file('object.json', JSON.stringify([{ ...morning, expect: { outreach: null } }], null, 2).replaceAll('\n', '\r\n'))
    expect((await run(['test', 'policy.json', name, '--update'])).code).toBe(0)
    const outreach = { play: 'late parcel', topic: 'order-77', purpose: 'service', severity: 'high', priority: 0, belief: 0.9, signals: ['s1'] }
    expect(read(name)).toBe(JSON.stringify([{ ...morning, expect: { outreach } }], null, 2).replaceAll('\n', '\r\n'))
  })

  it('keeps the notes for people, also in what is written as a whole', async () => {
    const issue = { id: 'i1', topic: 'order-77', status: 'open', at: '2026-11-22T20:00:00Z', channel: 'email' }
    const reply = { note: 'rule 5', handler: 'automation' }
    const one = { name: 'we answer', situation: { ...night, issues: [issue] }, expect: { note: 'why', replies: [reply, { note: 'of nothing', issue: 'i2' }] } }
    const name = file('noted.json', [one])
    expect((await run(['test', 'policy.json', name, '--update'])).code).toBe(0)
    expect(JSON.parse(read(name))).toEqual([{ ...one, expect: { note: 'why', replies: [{ note: 'rule 5', handler: 'agent' }] } }])
  })

  it('of nothing that failed writes nothing', async () => {
    const before = read(passing)
    expect((await run(['test', 'policy.json', passing, '--update'])).code).toBe(0)
    expect(read(passing)).toBe(before)
  })

  it('of cases that are not valid writes nothing, nor of those beside them', async () => {
    const [name, bad] = [file('beside.json', written), file('bad.json', [{}])]
    expect(await run(['test', 'policy.json', name, bad, '--update'])).toMatchObject({ code: 2, out: '' })
    expect(read(name)).toBe(written)
  })
})

describe('what is rewritten', () => {
  it.each<[string, string, string, unknown, string]>([
    ['the later of a field written twice', '{"a": 1, "a": 2}', '/a', 3, '{"a": 1, "a": 3}'],
    ['a field whose name is written with escapes', '{"\\u0061/~": [0, {"b": "x]"}]}', '/a~1~0/1/b', [], '{"\\u0061/~": [0, {"b": []}]}'],
    ['an item after lists and objects', '[[1, 2], {"x": [3]}, -1.5e3, true]', '/3', false, '[[1, 2], {"x": [3]}, -1.5e3, false]'],
    ['the whole', ' null\n', '', 'x', ' "x"\n'],
    ['a list of objects, as far in as its line', '{\n\t"a": 0}', '/a', [{ b: 1 }], '{\n\t"a": [\n\t  {\n\t    "b": 1\n\t  }\n\t]}'],
    ['nothing that is not there', '{"a": 1}', '/b', 2, '{"a": 1}'],
  ])('is %s', (_, text, path, value, result) => {
    expect(rewritten(text, [{ path, value }])).toBe(result)
  })

  it('is found in what is nested 100,000 deep', () => {
    const deep = `[${'['.repeat(100_000)}${']'.repeat(100_000)}, 1]`
    expect(rewritten(deep, [{ path: '/1', value: 2 }])).toBe(deep.replace(', 1]', ', 2]'))
  })
})

describe('a report', () => {
  it("is JUnit's XML", async () => {
    const odd = file('<odd>.json', [{ ...sleeping, name: '"a" & <b>\n\u0000\uD800', expect: { because: ['<&>'] } }])
    expect(await run(['test', 'policy.json', passing, odd, '--junit', 'report.xml'])).toMatchObject({ code: 1, err: '' })
    expect(read('report.xml')).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tactful" tests="3" failures="1" errors="0" skipped="0">
  <testsuite name="passing.json" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="passing.json" name="a parcel is late"/>
    <testcase classname="passing.json" name="at night we wait"/>
  </testsuite>
  <testsuite name="&lt;odd&gt;.json" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="&lt;odd&gt;.json" name="&quot;a&quot; &amp; &lt;b&gt;&#10;\uFFFD\uFFFD">
      <failure message="Say nothing about order-77 (late parcel) now: night. Ask again at 2026-11-23T07:00:00.000Z." type="difference">
        because  expected  [&quot;&lt;&amp;&gt;&quot;]
                 got       [&quot;night&quot;]
      </failure>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it('that cannot be written is complained of', async () => {
    expect(await run(['test', 'policy.json', passing, '--junit', 'nowhere/report.xml'])).toMatchObject({ code: 2, err: 'tactful: cannot write nowhere/report.xml: there is no such folder\n' })
    expect(await run(['test', 'policy.json', passing, '--junit', '.'])).toMatchObject({ code: 2, err: 'tactful: cannot write .: it is a folder\n' })
  })
})
