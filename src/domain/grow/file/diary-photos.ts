import type { Line } from './child-file'
import { folded } from './folded'

/** The pictures that the diary shows now. */
export const photosIn = (lines: readonly Line[]): Set<string> => new Set(folded(lines).diary.flatMap(({ thing }) => thing.photos ?? []))

/** Every picture that was ever named in the diary. */
export function photosEverIn(lines: readonly Line[]): Set<string> {
  return new Set(
    lines.flatMap(({ note }) => {
      const thing = note.what === 'changed' ? note.to : note
      return thing.what === 'diary' ? (thing.photos ?? []) : []
    }),
  )
}
