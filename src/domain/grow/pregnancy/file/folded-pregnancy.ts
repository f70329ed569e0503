/** From the log of a pregnancy to the pregnancy as it is. The order in which lines came, and how often, makes no difference. */
import { lastOf } from '../../../last-of'
import type { NewPregnancyEntry, PregnancyNote } from '../../pregnancy-contract'
import { dueDate, type Dating } from '../due-date'

type Of<W extends PregnancyNote['what']> = Extract<PregnancyNote, { what: W }>
/** By `id` it is taken away. */
type Noted<W extends PregnancyNote['what']> = Of<W> & { id: string }

export interface PregnancyFile {
  /** Every dating, the last one counts. */
  datings: Array<Dating & { id: string; at: string }>
  /** `YYYY-MM-DD`; undefined while nobody said. */
  due: string | undefined
  before: Omit<Of<'before'>, 'what'> | undefined
  visits: Array<Noted<'visited'>>
  weights: Array<Noted<'weighed'>>
  kicks: Array<Noted<'kicks'>>
  packed: string[]
  /** A loss stays a loss, whatever comes late from another phone. */
  state: 'going' | 'born' | 'lost'
  childId: string | undefined
  bornOn: string | undefined
  reminders: boolean
}

const inOrder = (log: readonly NewPregnancyEntry[]): NewPregnancyEntry[] => {
  const lines = new Map<string, NewPregnancyEntry>()
  for (const line of log) {
    const known = lines.get(line.id)
    if (!known || JSON.stringify(line) < JSON.stringify(known)) lines.set(line.id, line)
  }
  return [...lines.values()].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
}

export function foldedPregnancy(log: readonly NewPregnancyEntry[]): PregnancyFile {
  const lines = inOrder(log)
  const gone = new Set(lines.flatMap(({ note }) => (note.what === 'removed' ? [note.of] : [])))
  const left = lines.filter(({ id, note }) => !gone.has(id) || note.what === 'lost' || note.what === 'born')
  const of = <W extends PregnancyNote['what']>(what: W) => left.flatMap(({ id, at, note }) => (note.what === what ? [{ id, at, note: note as Of<W> }] : []))
  const things = <W extends PregnancyNote['what']>(what: W, isSame: (one: Of<W>, other: Of<W>) => boolean): Array<Noted<W>> => {
    const notes = of(what)
    return notes.filter(({ note }, i) => !notes.slice(i + 1).some((later) => isSame(note, later.note))).map(({ id, note }) => ({ ...note, id }))
  }
  const datings = of('dated').map(({ id, at, note }) => ({ ...(note.dating as Dating), id, at }))
  const dating = lastOf(datings)
  const before = lastOf(of('before'))?.note
  const birth = lastOf(of('born'))?.note
  const bag = new Map(of('bag').map(({ note }) => [note.item, note.packed]))
  return {
    datings,
    due: dating && dueDate(dating),
    before: before && { heightCm: before.heightCm, weightKg: before.weightKg },
    visits: things('visited', (one, other) => one.visit === other.visit),
    weights: things('weighed', (one, other) => one.on === other.on).sort((a, b) => a.on.localeCompare(b.on)),
    kicks: things('kicks', (one, other) => one.from === other.from),
    packed: [...bag].flatMap(([item, packed]) => (packed ? [item] : [])),
    state: of('lost').length > 0 ? 'lost' : birth ? 'born' : 'going',
    childId: birth?.childId,
    bornOn: birth?.on,
    reminders: lastOf(of('reminders'))?.note.on ?? true,
  }
}
