/**
 * A helpdesk proves what it promises: ten claims about its policy, and what comes to light when the policy has a hole.
 *
 *     npx tsx examples/claims/main.ts
 */
import { readFileSync } from 'node:fs'
import { type Policy, type PolicyJson, parsePolicy } from 'tactful'
import { refute } from 'tactful/testing'
import { promised } from './claims.js'
import { holes } from './holes.js'

/** So that everyone who runs it sees the same. */
const seed = 3

const json = JSON.parse(readFileSync(new URL('policy.json', import.meta.url), 'utf8')) as PolicyJson

const valid = (policy: PolicyJson): Policy => {
  const parsed = parsePolicy(policy)
  if (parsed._tag === 'Right') return parsed.right
  for (const { path, message } of parsed.left) console.error(`policy.json ${path}: ${message}`)
  process.exit(2)
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ')

console.log('Harbour Broadband promises:\n')
for (const { name, claim } of promised(valid(json))) {
  const found = refute(claim, { seed, numRuns: 1000 })
  console.log(`  ${found === undefined ? 'holds ' : 'BROKEN'}  ${name}`)
}

console.log('\nThree holes, and the smallest case that shows each:')
for (const { name, breaks, change } of holes) {
  const claim = promised(valid(change(json))).find((one) => one.name === breaks)?.claim
  const found = claim && refute(claim, { seed })
  console.log(`\n  ${name}\n  breaks: ${breaks}\n`)
  console.log(found === undefined ? '    not found' : indented(`${found.explanation}\n\n${JSON.stringify(found.situation)}`))
}
