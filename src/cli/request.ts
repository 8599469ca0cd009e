/** A request is what the arguments ask for. */
import { parseArgs } from 'node:util'
import { type CommandName, commands } from './help.js'

/** What to do. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly policy: string; readonly pretty: boolean }
  | { readonly kind: 'decide' | 'explain'; readonly policy: string; readonly files: ReadonlyArray<string>; readonly pretty: boolean }
  | Misuse

/** Arguments that make no sense, and why not. */
export interface Misuse {
  readonly kind: 'misuse'
  readonly command: CommandName | undefined
  readonly message: string
}

const options = {
  policy: { type: 'string', multiple: true },
  pretty: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const isCommand = (text: string | undefined): text is CommandName => commands.some((command) => command === text)

/** Reads the arguments. */
export const requestOf = (args: ReadonlyArray<string>): Request => {
  const parsed = parse(args)
  const command = isCommand(args[0]) ? args[0] : undefined
  if (typeof parsed === 'string') return { kind: 'misuse', command, message: parsed }
  const { values, positionals } = parsed
  const [name, ...files] = positionals
  if (name !== undefined && !isCommand(name))
    return { kind: 'misuse', command: undefined, message: `"${name}" is no command; there are ${commands.join(', ')}` }
  if (values.help) return { kind: 'help', command: name }
  if (values.version) return { kind: 'version' }
  if (name === undefined) return { kind: 'misuse', command: undefined, message: 'which command?' }

  const misuse = (message: string): Misuse => ({ kind: 'misuse', command: name, message })
  const policies = values.policy ?? []
  const [policy] = name === 'check' ? files : policies
  if (name === 'check' && policies.length > 0) return misuse('check takes its POLICY without --policy')
  if (policy === undefined) return misuse(name === 'check' ? 'which POLICY?' : 'which policy? Name it with --policy POLICY')
  if ((name === 'check' ? files : policies).length > 1) return misuse('one policy at a time')
  if (policy === '') return misuse('the name of the POLICY is empty')
  if (policy === '-') return misuse('a policy is read from a file, not from standard input')
  if (name === 'check') return { kind: name, policy, pretty: values.pretty }
  if (files.includes('')) return misuse('the name of a FILE is empty')
  if (files.filter((file) => file === '-').length > 1) return misuse('standard input can be read only once')
  return { kind: name, policy, files: files.length === 0 ? ['-'] : files, pretty: values.pretty }
}
