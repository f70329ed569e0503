import { readStored, removeStored, writeStored } from './storage'

/** A copy of an answer, to be shown first the next time. */
export interface Seen<T> {
  data: T
  /** Milliseconds since 1970 when it was fetched. */
  at: number
}

interface Entry {
  key: string
  /** Characters of JSON, near enough to its size on the phone. */
  size: number
  /** Larger than a key takes: it lies in so many pieces beside its own key. */
  parts?: number
}

interface InParts {
  parts: number
  at: number
}

const indexKey = 'seen'
const entryKey = (key: string) => `seen.${key}`
const partKey = (key: string, part: number) => `seen.${key}#${part}`
/** WeChat gives an app 10 MB and a key 1 MB; saved articles need their share. */
const bounds = { entries: 40, total: 1_000_000, each: 200_000 }

/** Index of what is kept, the longest unused first. */
const index = (): Entry[] => readStored<Entry[]>(indexKey) ?? []

export function readSeen<T>(key: string): Seen<T> | undefined {
  const stored = readStored<Seen<T> | InParts>(entryKey(key))
  if (!stored || !('parts' in stored)) return stored
  const parts = Array.from({ length: stored.parts }, (_, part) => readStored<string>(partKey(key, part)))
  if (parts.includes(undefined)) return undefined
  // What was cut in pieces is what keepSeen was given.
  return { data: JSON.parse(parts.join('')) as T, at: stored.at }
}

/** Keeps the newest answer, of at most `room` characters; the least recently fetched ones go when there are too many or they grow too big. */
export function keepSeen(key: string, data: unknown, at: number, room = bounds.each): void {
  const text = JSON.stringify(data)
  const size = text.length
  const entries = index().filter((entry) => entry.key !== key)
  const before = index().find((entry) => entry.key === key)
  // Pieces of two answers never stand together: without its head an answer is not there.
  if (before && (size > room || before.parts !== undefined || size > bounds.each)) drop(before)
  if (size > room) {
    writeStored(indexKey, entries)
    return
  }
  const pieces = size > bounds.each ? inPieces(text) : undefined
  entries.push({ key, size, ...(pieces && { parts: pieces.length }) })
  let total = entries.reduce((sum, entry) => sum + entry.size, 0)
  while (entries.length > bounds.entries || total > bounds.total) {
    const oldest = entries.shift()
    if (!oldest) break
    drop(oldest)
    total -= oldest.size
  }
  // The index first: an entry without its place in the index would never be cleared.
  writeStored(indexKey, entries)
  if (!pieces) writeStored(entryKey(key), { data, at })
  else if (pieces.every((piece, part) => writeStored(partKey(key, part), piece))) writeStored(entryKey(key), { parts: pieces.length, at })
}

function inPieces(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const end = from + bounds.each
    // A character of two halves is not torn apart: some phones store no half.
    const isTorn = /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
    pieces.push(text.slice(from, isTorn ? end - 1 : end))
    from = isTorn ? end - 1 : end
  }
  return pieces
}

function drop({ key, parts = 0 }: Entry): void {
  removeStored(entryKey(key))
  for (let part = 0; part < parts; part++) removeStored(partKey(key, part))
}

/** How many answers are kept on this phone, and how big they are together, in characters. */
export function seenSize(): { entries: number; total: number } {
  const entries = index()
  return { entries: entries.length, total: entries.reduce((sum, entry) => sum + entry.size, 0) }
}

export function clearSeen(): void {
  for (const entry of index()) drop(entry)
  removeStored(indexKey)
}
