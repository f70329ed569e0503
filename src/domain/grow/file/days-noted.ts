import type { Note } from '../contract'

/** The days on which something happened, as a note says. */
export function daysNoted(note: Note): readonly string[] {
  switch (note.what) {
    case 'birth':
      return note.immunoglobulinOn ?? []
    case 'changed':
      return [note.to.on]
    case 'removed':
    case 'reminders':
      return []
    default:
      return [note.on]
  }
}
