/** Tests in a program say no more than they have to. */
import { expect, it } from 'vitest'
import { block, every, not, some } from '../../src/generated/emit.js'

it.each([
  [[], 'true'],
  [['a'], 'a'],
  [['a', 'b'], 'a && b'],
  [['true', 'a'], 'a'],
  [['a', 'false', 'b'], 'false'],
  [['a || b', 'c'], '(a || b) && c'],
  [['a || b', 'true'], 'a || b'],
])('all of %j is %s', (tests, text) => { expect(every(tests)).toBe(text) })

it.each([
  [[], 'false'],
  [['a'], 'a'],
  [['a', 'b'], 'a || b'],
  [['false', 'a'], 'a'],
  [['a', 'true', 'b'], 'true'],
  [['a && b', 'c'], '(a && b) || c'],
  [['a && b', 'false'], 'a && b'],
])('any of %j is %s', (tests, text) => { expect(some(tests)).toBe(text) })

it.each([['true', 'false'], ['false', 'true'], ['a', '!(a)']])('not %s is %s', (test, text) => { expect(not(test)).toBe(text) })

it('lines stand between braces, one step further in', () => {
  expect(block('if (a)', ['b'], block('', ['c']))).toEqual(['if (a) {', '  b', '  {', '    c', '  }', '}'])
})
