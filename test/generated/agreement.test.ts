/** What is generated answers as the engine and the oracle do, from all contacts and from folded ledgers. */
import { parsePolicy } from 'tactful'
import { generate } from 'tactful/generated'
import { describe, it } from 'vitest'
import { apart } from '../arbitraries/apart.js'
import { patience } from '../arbitraries/runs.js'
import { varied } from '../arbitraries/story.js'
import { booksAgree } from '../folding/agreement.js'
import { told } from '../policies/told.js'
import { valid } from '../valid.js'
import { filesIn } from '../vectors/cases.js'
import { agreeOn, agreement, complete, referenced, rich } from './agreement.js'

describe('generated code, the engine and the oracle', () => {
  it('agree on every decision', () => { agreement(1200) }, patience)
  it('agree where policies have everything', () => { agreement(500, rich) }, patience)
  it('agree by a policy that says everything', () => { agreement(200, complete) }, patience)
  it('agree where contacts are kept apart', () => { agreement(300, apart) }, patience)
  it('agree by every strategy of the catalogue', () => { agreement(300, told) }, patience)
  it('agree by the reference policy', () => { agreement(250, referenced) }, patience)

  it('agree on every customer of a book', () => { booksAgree(80, varied, (policy) => generate(valid(parsePolicy(policy)))) }, patience)
  it('agree on every customer of a book, where contacts are kept apart', () => { booksAgree(80, apart, (policy) => generate(valid(parsePolicy(policy)))) }, patience)

  it.each(filesIn('test/vectors'))('agree on every case of %s, and at all moments around', (_, cases) => { cases.forEach((one) => { agreeOn(one) }) }, patience)
})
