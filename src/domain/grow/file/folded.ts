/** From the log of a child's file to the file. The order in which lines came, and how often, makes no difference. */
import type { Note, Thing } from '../contract'
import type { BirthFacts, ChildFile, Event, Kept, Line } from './child-file'
import { inOrder } from './in-order'
import { isSameThing, joined } from './same-thing'

const isThing = (note: Note): note is Thing => note.what === 'measured' || note.what === 'dosed' || note.what === 'checkedUp' || note.what === 'signsAnswered' || note.what === 'diary'

/** A thing while the log is read: `ids` are those of every line that noted it. */
interface Open {
  ids: string[]
  thing: Thing
  history: Event<Thing>[]
  waiting: boolean
}

const eventOf = (line: Line, what: Event<Thing>['what'], thing: Thing): Event<Thing> => ({ what, at: line.at, by: line.by ?? '', mine: line.mine ?? false, thing })

const byDate = (one: Open, other: Open): number => one.thing.on.localeCompare(other.thing.on) || first(one).localeCompare(first(other))
const first = ({ ids }: Open): string => ids[0] ?? ''

/**
 * The file as it now is. The same measurement or dose noted by two people is one thing; of a check-up the last result counts; what was changed shows what it
 * was changed to last; what was taken away is gone, also what others had noted of the same thing by then.
 */
export function folded(log: readonly Line[]): ChildFile {
  const open: Open[] = []
  const gone: Open[] = []
  const birth: BirthFacts = {}
  let reminders = true
  for (const line of inOrder(log)) {
    const { note } = line
    if (note.what === 'birth') tell(birth, note)
    else if (note.what === 'reminders') reminders = note.on
    else if (isThing(note)) noted(open, line, note)
    else if (note.what === 'changed') changedTo(open, line, note.of, note.to)
    else removedFrom(open, gone, line, note.of)
  }
  const of = <W extends Thing['what']>(what: W) => open.filter(({ thing }) => thing.what === what).sort(byDate).map((one) => kept<Extract<Thing, { what: W }>>(one))
  return { birth, measurements: of('measured'), doses: of('dosed'), checkups: of('checkedUp'), signs: of('signsAnswered'), diary: of('diary'), removed: gone.sort(byDate).map((one) => kept(one)), reminders }
}

// `of` has chosen those of this kind; a thing never changes its kind.
const kept = <T extends Thing>({ ids, thing, history, waiting }: Open): Kept<T> => ({ id: ids[0] ?? '', ids, thing: thing as T, history: history as Event<T>[], waiting })

/** Of each fact the last word counts. */
function tell(birth: BirthFacts, { what: _, ...facts }: Extract<Note, { what: 'birth' }>): void {
  for (const [fact, value] of Object.entries(facts)) {
    if (value === undefined) continue
    // The key and its value come from the same note.
    if (value === null) delete birth[fact as keyof BirthFacts]
    else Object.assign(birth, { [fact]: value })
  }
}

function noted(open: Open[], line: Line, thing: Thing): void {
  const same = open.find((one) => isSameThing(one.thing, thing))
  if (!same) {
    open.push({ ids: [line.id], thing, history: [eventOf(line, 'noted', thing)], waiting: line.waiting ?? false })
    return
  }
  same.ids.push(line.id)
  same.thing = joined(same.thing, thing)
  same.history.push(eventOf(line, 'notedAgain', same.thing))
  same.waiting ||= line.waiting ?? false
}

function changedTo(open: Open[], line: Line, of: string, to: Thing): void {
  const one = open.find(({ ids }) => ids.includes(of))
  if (!one || one.thing.what !== to.what) return
  one.thing = to
  one.history.push(eventOf(line, 'changed', to))
  one.waiting ||= line.waiting ?? false
  const same = open.find((other) => other !== one && isSameThing(other.thing, to))
  if (same) becomeOne(open, same, one)
}

/** Corrected into what is in the file already: one thing from now on, which keeps what was said last. */
function becomeOne(open: Open[], one: Open, other: Open): void {
  one.ids.push(...other.ids)
  one.ids.sort()
  one.thing = joined(one.thing, other.thing)
  one.history = [...one.history, ...other.history].sort((a, b) => a.at.localeCompare(b.at))
  one.waiting ||= other.waiting
  open.splice(open.indexOf(other), 1)
}

function removedFrom(open: Open[], gone: Open[], line: Line, of: string): void {
  const one = open.find(({ ids }) => ids.includes(of))
  if (!one) return
  one.history.push(eventOf(line, 'removed', one.thing))
  one.waiting ||= line.waiting ?? false
  open.splice(open.indexOf(one), 1)
  gone.push(one)
}
