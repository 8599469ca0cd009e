#!/usr/bin/env node
/** The `tactful` command: from arguments to an exit code. It only reads and prints; all else is the library's. */
import { createRequire } from 'node:module'
import { type Parsed, type Policy, compile, parsePolicy } from '../index.js'
import { type Inquiry, answering, jsonLine } from './answer.js'
import { help, usage } from './help.js'
import { inputsIn, jsonIn, nameOf, reasonOf, whyUnreadable } from './input.js'
import { standardOutput } from './output.js'
import { printed, problemText } from './pretty.js'
import { type Misuse, type Request, requestOf } from './request.js'

const fine = 0
const someBad = 1
const refused = 2

const { print, flush } = standardOutput()

const complain = (text: string): void => {
  process.stderr.write(text)
}

const versionOf = (): string => {
  const load = createRequire(import.meta.url)
  return (load('tactful/package.json') as { readonly version: string }).version
}

const misused = ({ command, message }: Misuse): number => {
  const ways = command === undefined ? Object.values(usage) : [usage[command]]
  complain(`tactful: ${message}\n\n${ways.map((way) => `usage: ${way}\n`).join('')}\nMore: tactful ${command === undefined ? '' : `${command} `}--help\n`)
  return refused
}

const policyIn = async (file: string): Promise<Parsed<Policy>> => {
  const json = await jsonIn(file)
  return json._tag === 'Left' ? json : parsePolicy(json.right)
}

const check = async (file: string, pretty: boolean): Promise<number> => {
  const policy = await policyIn(file)
  if (policy._tag === 'Left') {
    await print(pretty ? printed(problemText(file, policy.left)) : jsonLine({ problems: policy.left }))
    return refused
  }
  const { id, version } = policy.right
  await print(pretty ? printed([`${file}: policy ${id}, version ${version}, is valid`]) : jsonLine({ id, version, problems: [] }))
  return fine
}

const answer = async (inquiry: Inquiry): Promise<number> => {
  const policy = await policyIn(inquiry.policy)
  if (policy._tag === 'Left') {
    complain(`tactful: the policy is not valid\n${printed(problemText(inquiry.policy, policy.left))}`)
    return refused
  }
  const engine = compile(policy.right)
  let code = fine
  for (const file of inquiry.files) {
    const answerTo = answering(inquiry, engine, file)
    for await (const inputs of inputsIn(file)) {
      for (const input of inputs) {
        const { text, bad } = answerTo(input)
        if (bad) code = someBad
        await print(text)
      }
      await flush()
    }
  }
  return code
}

const fulfil = async (request: Request): Promise<number> => {
  if (request.kind === 'misuse') return misused(request)
  if (request.kind === 'help') await print(help(request.command))
  if (request.kind === 'version') await print(`${versionOf()}\n`)
  if (request.kind === 'help' || request.kind === 'version') return fine
  for (const file of [request.policy, ...(request.kind === 'check' ? [] : request.files)]) {
    const reason = await whyUnreadable(file)
    if (reason === undefined) continue
    complain(`tactful: cannot read ${nameOf(file)}: ${reason}\n`)
    return refused
  }
  return request.kind === 'check' ? check(request.policy, request.pretty) : answer(request)
}

/** What the system refuses while we read is told in words; anything else is a mistake of ours. */
const failed = (error: unknown): number => {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  complain(`tactful: cannot read: ${reasonOf(error)}\n`)
  return refused
}

process.exitCode = await fulfil(requestOf(process.argv.slice(2))).catch(failed)
await flush()
