/** Input: situations out of files. A `.json` file holds one or an array of them; any other has one on each line. */
import { constants, createReadStream, fstatSync } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { type Parsed, type Situation, parseSituation } from '../index.js'
import { type Line, linesOf } from './lines.js'
import { gathering, nothing } from './gathering.js'

/** What was read in one place: a situation, or what is wrong with it. */
export interface Input {
  /** Its line; in an array its position. Both from 1. */
  readonly line: number
  readonly situation: Parsed<Situation>
}

const standardInput = '-'

/** What people call the file. */
export const nameOf = (file: string): string => (file === standardInput ? 'standard input' : file)

const open = (file: string): AsyncIterable<Buffer> => (file === standardInput ? process.stdin : createReadStream(file))

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
}

/** Why a file cannot be read, in words. */
export const reasonOf = (error: unknown): string => {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return reasons[code] ?? message
}

/** Why a file cannot be read, or `undefined` where it can. Nothing is read, for a pipe can be read only once. */
export const whyUnreadable = async (file: string): Promise<string | undefined> => {
  try {
    if (file !== standardInput) await access(file, constants.R_OK)
    // Node takes a folder as standard input to be empty.
    const about = file === standardInput ? fstatSync(process.stdin.fd) : await stat(file)
    return about.isDirectory() ? reasons['EISDIR'] : undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** The JSON that a file holds as a whole. */
export const jsonIn = async (file: string): Promise<Parsed<unknown>> => {
  const text = gathering()
  for await (const chunk of open(file)) {
    text.add(chunk)
    if (text.tooLong()) break
  }
  return text.take() ?? nothing
}

const situationIn = (json: Parsed<unknown>): Parsed<Situation> =>
  json._tag === 'Left' ? json : parseSituation(json.right)

function* numbered(items: Iterable<unknown>): Generator<Input> {
  let line = 0
  for (const json of items) yield { line: (line += 1), situation: parseSituation(json) }
}

/** Whether a file is read as a whole, and not line by line. */
export const isWhole = (file: string): boolean => file.toLowerCase().endsWith('.json')

/** What is read in a file, as much at a time as comes at once. */
export async function* inputsIn(file: string): AsyncGenerator<Iterable<Input>> {
  if (isWhole(file)) {
    const json = await jsonIn(file)
    if (json._tag === 'Right' && Array.isArray(json.right)) yield numbered(json.right)
    else yield [{ line: 1, situation: situationIn(json) }]
    return
  }
  const read = function* (lines: Iterable<Line>): Generator<Input> {
    for (const { line, json } of lines) yield { line, situation: situationIn(json) }
  }
  for await (const lines of linesOf(open(file))) yield read(lines)
}
