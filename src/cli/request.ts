/** A request is what the arguments ask for. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type CommandName, commands } from './help.js'
import { type Promised, promiseOptions, promises } from './promises.js'

/** What to do. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'check'
      readonly policy: string
      readonly pretty: boolean
      /** What is promised besides the laws; `undefined` where no claims are to be tried. */
      readonly claims: ReadonlyArray<Promised> | undefined
    }
  | {
      readonly kind: 'decide' | 'explain'
      readonly policy: string
      readonly files: ReadonlyArray<string>
      readonly pretty: boolean
    }
  | {
      readonly kind: 'test'
      readonly policy: string
      readonly cases: ReadonlyArray<string>
      readonly update: boolean
      readonly junit: string | undefined
    }
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
  claims: { type: 'boolean', default: false },
  'at-most': { type: 'string', multiple: true },
  'never-between': { type: 'string', multiple: true },
  'never-during-issue': { type: 'string', multiple: true },
  'always-about': { type: 'string', multiple: true },
  update: { type: 'boolean', default: false },
  junit: { type: 'string' },
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

type Values = Exclude<ReturnType<typeof parse>, string>['values']

const misuse = (command: CommandName | undefined, message: string): Misuse => ({ kind: 'misuse', command, message })

/** What only some commands take. */
const takes = {
  pretty: ['check', 'decide', 'explain'],
  claims: ['check'],
  'at-most': ['check'],
  'never-between': ['check'],
  'never-during-issue': ['check'],
  'always-about': ['check'],
  update: ['test'],
  junit: ['test'],
} as const satisfies Readonly<Record<string, ReadonlyArray<CommandName>>>

const untaken = (name: CommandName, values: Values): string | undefined =>
  Object.entries<ReadonlyArray<CommandName>>(takes).find(
    ([option, takers]) => (values[option as keyof typeof takes] ?? false) !== false && !takers.includes(name),
  )?.[0]

/** Why that is no name of a policy. */
const noPolicy = (policy: string): string | undefined => {
  if (policy === '') return 'the name of the POLICY is empty'
  return policy === '-' ? 'a policy is read from a file, not from standard input' : undefined
}

/** What is promised, or why one of it is not understood. */
const promisedIn = (values: Values): ReadonlyArray<Promised> | string => {
  const read = promiseOptions.flatMap((option) => {
    const { form, read: promisedBy } = promises[option]
    return (values[option] ?? []).map((text) => promisedBy(text) ?? `--${option} takes ${form}; not "${text}"`)
  })
  return read.find((one) => typeof one === 'string') ?? (read as ReadonlyArray<Promised>)
}

const checkOf = ([policy, ...more]: ReadonlyArray<string>, values: Values): Request => {
  if (policy === undefined) return misuse('check', 'which POLICY?')
  if (more.length > 0) return misuse('check', 'one policy at a time')
  const wrong = noPolicy(policy)
  if (wrong !== undefined) return misuse('check', wrong)
  const promised = promisedIn(values)
  if (typeof promised === 'string') return misuse('check', promised)
  const lone = values.claims ? undefined : promiseOptions.find((option) => values[option] !== undefined)
  if (lone !== undefined) return misuse('check', `--${lone} needs --claims`)
  return { kind: 'check', policy, pretty: values.pretty, claims: values.claims ? promised : undefined }
}

const testOf = ([policy, ...cases]: ReadonlyArray<string>, { update, junit }: Values): Request => {
  if (policy === undefined) return misuse('test', 'which POLICY?')
  const wrong = noPolicy(policy)
  if (wrong !== undefined) return misuse('test', wrong)
  if (cases.length === 0) return misuse('test', 'which CASES?')
  if (cases.includes('')) return misuse('test', 'the name of a file of CASES is empty')
  if (cases.includes('-')) return misuse('test', 'cases are read from files, not from standard input')
  if (junit === '') return misuse('test', 'the name of the report is empty')
  if (junit !== undefined && update)
    return misuse('test', 'a report says what came of the expectations; --update changes them')
  if (junit !== undefined && [policy, ...cases].some((file) => resolve(file) === resolve(junit)))
    return misuse('test', `the report would be written over ${junit}`)
  return { kind: 'test', policy, cases: [...new Set(cases)], update, junit }
}

const inquiryOf = (
  kind: 'decide' | 'explain',
  files: ReadonlyArray<string>,
  { policy: policies = [], pretty }: Values,
): Request => {
  const [policy, ...more] = policies
  if (policy === undefined) return misuse(kind, 'which policy? Name it with --policy POLICY')
  if (more.length > 0) return misuse(kind, 'one policy at a time')
  const wrong = noPolicy(policy)
  if (wrong !== undefined) return misuse(kind, wrong)
  if (files.includes('')) return misuse(kind, 'the name of a FILE is empty')
  if (files.filter((file) => file === '-').length > 1) return misuse(kind, 'standard input can be read only once')
  return { kind, policy, files: files.length === 0 ? ['-'] : files, pretty }
}

/** Reads the arguments. */
export const requestOf = (args: ReadonlyArray<string>): Request => {
  const parsed = parse(args)
  const command = isCommand(args[0]) ? args[0] : undefined
  if (typeof parsed === 'string') return misuse(command, parsed)
  const { values, positionals } = parsed
  const [name, ...rest] = positionals
  if (name !== undefined && !isCommand(name))
    return misuse(undefined, `"${name}" is no command; there are ${commands.join(', ')}`)
  if (values.help) return { kind: 'help', command: name }
  if (values.version) return { kind: 'version' }
  if (name === undefined) return misuse(undefined, 'which command?')
  const option = untaken(name, values)
  if (option !== undefined) return misuse(name, `${name} takes no --${option}`)
  if (name === 'decide' || name === 'explain') return inquiryOf(name, rest, values)
  if (values.policy !== undefined) return misuse(name, `${name} takes its POLICY without --policy`)
  return name === 'check' ? checkOf(rest, values) : testOf(rest, values)
}
