import type { LineChange } from '@/domain/learn/editing/text-diff'

type DiffRow = { kind: 'line'; at: number; change: LineChange } | { kind: 'fold'; from: number; count: number }

/** Unchanged paragraphs beside a change are shown, one on either side; longer runs are folded until they are opened. */
export function folded(changes: readonly LineChange[], open: ReadonlySet<number>): DiffRow[] {
  const isNear = (at: number) => [at - 1, at, at + 1].some((near) => changes[near] !== undefined && changes[near]?.kind !== 'same')
  const rows: DiffRow[] = []
  let opened = false
  changes.forEach((change, at) => {
    const last = rows.at(-1)
    const hidden = change.kind === 'same' && !isNear(at)
    if (!hidden) opened = false
    if (!hidden || opened) rows.push({ kind: 'line', at, change })
    else if (last?.kind === 'fold' && last.from + last.count === at) last.count += 1
    else if (open.has(at)) {
      opened = true
      rows.push({ kind: 'line', at, change })
    } else rows.push({ kind: 'fold', from: at, count: 1 })
  })
  return rows
}
