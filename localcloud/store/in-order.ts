/**
 * Lists that are each in order, as one that is. Of each it takes no more than the one item that shows what comes next there, as MongoDB's SORT_MERGE does; of equal items the earlier
 * list's is first.
 */
export function* inOrder<T>(lists: Iterable<Iterable<T>>, compare: (a: T, b: T) => number): Generator<T> {
  const open = [...lists].map((list) => list[Symbol.iterator]())
  try {
    let heads = open.flatMap((list) => headOf(list) ?? [])
    while (heads.length > 0) {
      const first = heads.reduce((best, next) => (compare(next.item, best.item) < 0 ? next : best))
      yield first.item
      const next = headOf(first.list)
      heads = heads.flatMap((head) => (head === first ? (next ?? []) : head))
    }
  } finally {
    for (const list of open) list.return?.()
  }
}

function headOf<T>(list: Iterator<T>): { list: Iterator<T>; item: T } | undefined {
  const head = list.next()
  return head.done ? undefined : { list, item: head.value }
}
