/** A mutant is dead once a test has failed, or a test file can not be read: no further one is. */
import fc from 'fast-check'
import { TestRunner, it } from 'vitest'

fc.configureGlobal({ seed: 1 }) // for laws that say no seed of their own

export default class extends TestRunner {
  #dead = false

  override cancel(reason: unknown): void {
    this.#dead = true
    super.cancel(reason as never)
  }

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    if (this.#dead) return undefined
    try {
      return await (super.importFile(path, source) as Promise<unknown>)
    } catch (error) {
      it('can be read', () => { throw error }) // Stryker looks at tests alone
      return undefined
    }
  }
}
