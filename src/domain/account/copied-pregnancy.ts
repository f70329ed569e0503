/** A pregnancy as the copy of one's data tells it. */
import { saidPregnancyNote } from '../grow/pregnancy/file/said-note'
import type { NewPregnancyEntry } from '../grow/pregnancy-contract'

/** `log` is to be read, in the order in which it was noted; `lines` of the file itself are in the JSON alone. */
export const copiedPregnancy = (lines: readonly NewPregnancyEntry[]): Record<string, unknown> => ({
  log: lines.flatMap(({ at, note }) => {
    const text = saidPregnancyNote(note)
    return text === '' ? [] : [{ at: new Date(at), text }]
  }),
  stored: lines,
})
