#!/usr/bin/env node
/** The `tactful` command: from arguments to an exit code. It only reads and prints; all else is the library's. */
import { createRequire } from 'node:module'
import { type Engine, type Parsed, type Policy, compile, encodePolicy, parsePolicy } from '../index.js'
import { type Inquiry, answering, jsonLine } from './answer.js'
import { type Suite, failures, suiteOf } from './cases.js'
import { claimsText, heldOf } from './claims.js'
import { help, usage } from './help.js'
import { inputsIn, jsonIn, nameOf, reasonOf, whyUnreadable } from './input.js'
import { junitXml } from './junit.js'
import { standardOutput, whyUnwritten } from './output.js'
import { indented, printed, problemText } from './pretty.js'
import { suiteText } from './report.js'
import { type Misuse, type Request, requestOf } from './request.js'
import { updateText, updated } from './update.js'

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
  const usages = command === undefined ? Object.values(usage) : [usage[command]]
  const page = command === undefined ? '--help' : `${command} --help`
  complain(`tactful: ${message}\n\n${usages.map((line) => `usage: ${line}\n`).join('')}\nMore: tactful ${page}\n`)
  return refused
}

const policyIn = async (file: string): Promise<Parsed<Policy>> => {
  const json = await jsonIn(file)
  return json._tag === 'Left' ? json : parsePolicy(json.right)
}

const check = async ({ policy: file, pretty, claims }: Extract<Request, { kind: 'check' }>): Promise<number> => {
  const policy = await policyIn(file)
  if (policy._tag === 'Left') {
    await print(pretty ? printed(problemText(file, policy.left)) : jsonLine({ problems: policy.left }))
    return refused
  }
  const json = encodePolicy(policy.right)
  const idle = claims?.map(({ isIdle }) => isIdle(json)).find((reason) => reason !== undefined)
  if (idle !== undefined) {
    complain(`tactful: ${idle}\n`)
    return refused
  }
  const held = claims === undefined ? [] : await heldOf(policy.right, claims)
  if (held === undefined) {
    complain('tactful: --claims needs fast-check: npm install --save-dev fast-check\n')
    return refused
  }
  const { id, version } = policy.right
  const valid = `${file}: policy ${id}, version ${version}, is valid`
  const report = { id, version, problems: [], ...(claims && { claims: held }) }
  await print(pretty ? printed([valid, ...indented(claimsText(held))]) : jsonLine(report))
  return held.every(({ holds }) => holds) ? fine : someBad
}

/** The engine of a policy, or `undefined` where it is not valid, which has then been said. */
const engineOf = async (file: string): Promise<Engine | undefined> => {
  const policy = await policyIn(file)
  if (policy._tag === 'Right') return compile(policy.right)
  complain(`tactful: the policy is not valid\n${printed(problemText(file, policy.left))}`)
  return undefined
}

/** Writes a file; whether it could, for where it could not that is said. */
const write = async (file: string, text: string): Promise<boolean> => {
  const reason = await whyUnwritten(file, text)
  if (reason !== undefined) complain(`tactful: cannot write ${file}: ${reason}\n`)
  return reason === undefined
}

/** The cases of all files, decided; or `undefined` where some are not valid, which has then been said. */
const suitesOf = async (files: ReadonlyArray<string>, engine: Engine): Promise<ReadonlyArray<Suite> | undefined> => {
  const suites: Array<Suite> = []
  for (const file of files) {
    const suite = await suiteOf(file, engine)
    if ('tried' in suite) suites.push(suite)
    else complain(`tactful: the cases are not valid\n${printed(problemText(file, suite.problems))}`)
  }
  return suites.length === files.length ? suites : undefined
}

const test = async ({ policy, cases, update, junit }: Extract<Request, { kind: 'test' }>): Promise<number> => {
  const engine = await engineOf(policy)
  const suites = engine === undefined ? undefined : await suitesOf(cases, engine)
  if (suites === undefined) return refused
  await print(printed(suites.flatMap(suiteText)))
  if (junit !== undefined && !(await write(junit, junitXml(suites)))) return refused
  const failed = suites.filter((suite) => failures(suite).length > 0)
  if (!update) return failed.length > 0 ? someBad : fine
  for (const suite of failed) {
    if (!(await write(suite.file, await updated(suite)))) return refused
    await print(printed([updateText(suite)]))
  }
  return fine
}

const answer = async (inquiry: Inquiry): Promise<number> => {
  const engine = await engineOf(inquiry.policy)
  if (engine === undefined) return refused
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

/** What a request reads. */
const filesOf = (request: Exclude<Request, { kind: 'misuse' | 'help' | 'version' }>): ReadonlyArray<string> => {
  if (request.kind === 'check') return [request.policy]
  return [request.policy, ...(request.kind === 'test' ? request.cases : request.files)]
}

const fulfil = async (request: Request): Promise<number> => {
  if (request.kind === 'misuse') return misused(request)
  if (request.kind === 'help') await print(help(request.command))
  if (request.kind === 'version') await print(`${versionOf()}\n`)
  if (request.kind === 'help' || request.kind === 'version') return fine
  for (const file of filesOf(request)) {
    const reason = await whyUnreadable(file)
    if (reason === undefined) continue
    complain(`tactful: cannot read ${nameOf(file)}: ${reason}\n`)
    return refused
  }
  if (request.kind === 'check') return check(request)
  return request.kind === 'test' ? test(request) : answer(request)
}

/** What the system refuses while we read is told in words; anything else is a mistake of ours. */
const failed = (error: unknown): number => {
  if (!(error instanceof Error && 'syscall' in error)) throw error
  complain(`tactful: cannot read: ${reasonOf(error)}\n`)
  return refused
}

process.exitCode = await fulfil(requestOf(process.argv.slice(2))).catch(failed)
await flush()
