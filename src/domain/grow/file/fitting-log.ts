import type { NewEntry } from '../contract'

/** The entry that a line is about. */
const rootOf = ({ id, note }: NewEntry): string => (note.what === 'changed' || note.what === 'removed' ? note.of : id)

/**
 * The lines that fit into `room` characters: everything that curves and plans are worked out from, and of the diary the newest entries, each with all that was said of it.
 * `left` is how many entries of the diary found no room.
 */
export function fittingLog<Line extends NewEntry>(log: readonly Line[], room: number): { log: Line[]; left: number } {
  const sizeOf = new Map<string, number>()
  for (const line of log) sizeOf.set(rootOf(line), (sizeOf.get(rootOf(line)) ?? 0) + JSON.stringify(line).length + 1)
  let size = [...sizeOf.values()].reduce((sum, one) => sum + one, 0)
  const entries = log.filter(({ note }) => note.what === 'diary').sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
  const out = new Set<string>()
  for (const { id } of entries) {
    if (size <= room) break
    out.add(id)
    size -= sizeOf.get(id) ?? 0
  }
  return { log: log.filter((line) => !out.has(rootOf(line))), left: out.size }
}

const dayOf = ({ note }: NewEntry): string => (note.what === 'diary' ? note.on : '')
