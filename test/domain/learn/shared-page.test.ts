import { keyedScene, longestScene, plainScene, readScene } from '@/domain/learn/share/shared-page'

/** What WeChat allows in a scene. */
const allowed = /^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/

test.each([
  [{ of: 'article', id: 'baby-fever' }, 'a=baby-fever'],
  [{ of: 'article', id: 'p-01kaseedmanvscr1pt00000000' }, 'a=p-01kaseedmanvscr1pt00000000'],
  [{ of: 'topic', id: 'vaccines' }, 't=vaccines'],
] as const)('a code says %o in a few characters, and whoever scans it knows the page again', (page, scene) => {
  expect(plainScene(page)).toBe(scene)
  expect(scene).toMatch(allowed)
  expect(readScene(scene)).toEqual(page)
})

test('an id of more than a code can say has no scene of its own', () => {
  const id = 'a'.repeat(longestScene - 1)
  expect(plainScene({ of: 'article', id })).toBeUndefined()
  expect(plainScene({ of: 'article', id: id.slice(1) })).toHaveLength(longestScene)
})

test('a key is told from an id', () => {
  const key = 'Ab_-'.repeat(6)
  expect(keyedScene(key)).toMatch(allowed)
  expect(readScene(keyedScene(key))).toEqual({ key })
})

test.each(['', 'a=', 'a=x', 'x=baby-fever', 'a=BABY', 'a=a/../b', `a=${'a'.repeat(61)}`, 'k=short', `k=${'a'.repeat(25)}`, 'a=baby-fever&t=vaccines', '%61=baby'])('%p is none of our codes', (scene) => {
  expect(readScene(scene)).toBeUndefined()
})
