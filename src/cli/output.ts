/**
 * Output: what is printed, and written into files. Printing waits for whoever reads it, and when nobody does any more,
 * the command ends quietly.
 */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'

/** Prints text, a good deal at a time. */
export interface Printer {
  /** Resolves when there is room for more. */
  readonly print: (text: string) => Promise<void>
  /** Prints what has gathered. */
  readonly flush: () => Promise<void>
}

const enough = 2 ** 16

/** To be called once: from then on a pipe that nobody reads is the end, and no mistake. */
export const standardOutput = (): Printer => {
  const { stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`tactful: cannot write: ${error.message}\n`)
    process.exit(2)
  })
  stderr.on('error', () => undefined)
  let gathered = ''
  const flush = async (): Promise<void> => {
    const text = gathered
    gathered = ''
    if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
  }
  return {
    print: async (text) => {
      if (gathered.length + text.length >= enough) await flush()
      gathered += text
    },
    flush,
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'you may not write it',
  EISDIR: 'it is a folder',
}

/** Writes a file as a whole. Why it cannot, in words, or `undefined` where it has. */
export const whyUnwritten = async (file: string, text: string): Promise<string | undefined> => {
  try {
    await writeFile(file, text)
    return undefined
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return reasons[code] ?? message
  }
}
