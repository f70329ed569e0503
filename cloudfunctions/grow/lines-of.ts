import type { Line } from '@/domain/grow/file/child-file'
import type { Note } from '@/domain/grow/contract'

/** The log as it is stored, to be folded. */
export const linesOf = (log: ReadonlyArray<{ id: string; at: Date; note: Note }>): Line[] => log.map(({ id, at, note }) => ({ id, at: at.toISOString(), note }))
