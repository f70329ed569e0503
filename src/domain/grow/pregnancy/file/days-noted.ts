import { chinaClock } from '../../../china-time'
import type { PregnancyNote } from '../../pregnancy-contract'

/** The days on which something happened, as a note says; a due date that a doctor named is one to come. */
export function daysOfPregnancyNote(note: PregnancyNote): readonly string[] {
  switch (note.what) {
    case 'dated':
      return note.dating.by === 'doctor' ? [] : [note.dating.on]
    case 'visited':
    case 'weighed':
    case 'born':
      return [note.on]
    case 'kicks':
      return [chinaClock(new Date(note.from)).date]
    case 'lost':
      return note.on === undefined ? [] : [note.on]
    case 'before':
    case 'bag':
    case 'removed':
    case 'reminders':
      return []
  }
}
