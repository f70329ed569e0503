import { inOrder } from '../../../localcloud/store/in-order'

const byNumber = (a: number, b: number) => a - b

/** A list that notes how many were taken, and that it was closed. */
function noted(items: readonly number[]) {
  const note = { taken: 0, closed: false }
  function* list() {
    try {
      for (const item of items) {
        note.taken++
        yield item
      }
    } finally {
      note.closed = true
    }
  }
  return { note, list: list() }
}

test('lists in order become one that is, with equal items of the earlier list first', () => {
  expect([...inOrder([[1, 4, 9], [], [2, 4], [0]], byNumber)]).toEqual([0, 1, 2, 4, 4, 9])
  const items = inOrder([[{ n: 1, of: 'a' }], [{ n: 0, of: 'b' }, { n: 1, of: 'b' }]], (a, b) => a.n - b.n)
  expect([...items].map(({ n, of }) => `${n}${of}`)).toEqual(['0b', '1a', '1b'])
  expect([...inOrder([], byNumber)]).toEqual([])
})

test('of each list no more is taken than shows what comes next; who stops early closes them all', () => {
  const [one, two] = [noted([1, 2, 3, 4, 5]), noted([10, 20, 30])]
  const first: number[] = []
  for (const item of inOrder([one.list, two.list], byNumber)) {
    first.push(item)
    if (first.length === 3) break
  }
  expect([first, one.note, two.note]).toEqual([[1, 2, 3], { taken: 3, closed: true }, { taken: 1, closed: true }])
})
