/** How the command reads and prints: as it comes, no faster than it is read, and in a memory that does not grow. */
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { long, patience } from '../arbitraries/runs.js'
import { command, ending, jsonLines } from './command.js'
import { lines, policy, situation } from './story.js'

const { run, start, file } = command()
file('policy.json', policy)
const decide = ['decide', '--policy', 'policy.json']

/** Tells on standard error the most memory that the command ever used, in MiB. */
const measured = ['--import', 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS>>10)))']
const count = long ? 1_000_000 : 20_000

describe('a long stream', () => {
  it(`of ${count} lines is decided in constant memory`, async () => {
    const began = performance.now()
    const child = start(decide, { node: measured })
    let printed = 0
    child.stdout.on('data', (chunk: Buffer) => { for (const byte of chunk) printed += Number(byte === 10) })
    let peak = ''
    child.stderr.on('data', (chunk: Buffer) => { peak += chunk.toString() })
    const closed = once(child, 'close')
    let batch = ''
    for (const line of lines(count)) {
      batch += line
      if (batch.length < 2 ** 16) continue
      if (!child.stdin.write(batch)) await once(child.stdin, 'drain')
      batch = ''
    }
    child.stdin.end(batch)
    expect(await closed).toEqual([0, null])
    expect(printed).toBe(count)
    expect(Number(peak)).toBeGreaterThan(20)
    expect(Number(peak)).toBeLessThan(250)
    if (long) process.stdout.write(`${count} lines in ${Math.round((performance.now() - began) / 1000)} s, ${peak} MiB\n`)
  }, patience)

  it('is read no faster than the answers are', async () => {
    const child = start(decide)
    const line = `${JSON.stringify(situation())}\n`
    const some = line.repeat(500)
    let taken = 0
    let waiting = false
    while (!waiting && taken < 1000 * some.length) {
      taken += some.length
      if (!child.stdin.write(some)) waiting = await Promise.race([once(child.stdin, 'drain').then(() => false), new Promise<true>((resolve) => setTimeout(resolve, 1500, true))])
    }
    expect(waiting).toBe(true)
    expect(taken).toBeLessThan(20_000_000)
    child.kill()
    await once(child, 'exit')
  })

  it('is answered line by line, before its end', async () => {
    const child = start(decide)
    const answers = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    for (const id of ['c-1', 'c-2']) {
      child.stdin.write(`${JSON.stringify(situation(id))}\n`)
      const { value } = await answers.next()
      expect(jsonLines(String(value))).toMatchObject([{ kind: 'reach-out' }])
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('may be cut anywhere, also inside a character', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify(situation('c', { signals: [{ id: 's', kind: 'shipping-delay', topic: 'späť-📦-納期', at: '2026-11-22T08:00:00Z' }] }))}\r\n`)
    const child = start(decide)
    const ended = ending(child)
    for (const byte of bytes) {
      child.stdin.write(Buffer.of(byte))
      await new Promise(setImmediate)
    }
    child.stdin.end()
    expect(jsonLines((await ended).out)).toMatchObject([{ outreach: { topic: 'späť-📦-納期' } }])
  })
})

describe('a line of 300 MiB', () => {
  function* huge(): Generator<string> {
    yield JSON.stringify(situation()) + '\n{"note": "'
    for (let i = 0; i < 300; i += 1) yield 'x'.repeat(2 ** 20)
    yield `"}\n${JSON.stringify(situation())}`
  }

  it('is a problem, and is not kept', async () => {
    const ended = await run(decide, huge(), { node: measured })
    expect(ended.code).toBe(1)
    expect(jsonLines(ended.out)).toMatchObject([
      { kind: 'reach-out' },
      { line: 2, problems: [{ path: '', expected: 'at most 64 MiB', received: 'more than 64 MiB' }] },
      { kind: 'reach-out' },
    ])
    expect(Number(ended.err)).toBeLessThan(300)
  })
})

describe('a reader that goes away', () => {
  it.each(['decide', 'explain'])('is no mistake of %s', async (name) => {
    const child = start([name, '--policy', 'policy.json'])
    child.stdout.once('data', () => { child.stdout.destroy() })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    const feed = setInterval(() => child.stdin.write(`${JSON.stringify(situation())}\n`.repeat(100)), 5)
    const [code] = (await once(child, 'exit')) as [number]
    clearInterval(feed)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

describe('an interrupt', () => {
  it('ends it at once', async () => {
    const child = start(decide)
    child.stdin.write(`${JSON.stringify(situation())}\n`)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
  })
})
