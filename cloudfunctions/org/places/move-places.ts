/** The rows of the places themselves: first the one that changes, with its history, then those below it. */
import { placeInitials } from '@/domain/org/place-initials'
import { nameKeyOf } from '@/domain/org/place-row'
import { searchPieces } from '@/domain/org/place-search'
import { shortNameOf } from '@/domain/org/place-name'
import { isDuplicate } from '../../kernel/db/database-call'
import { inSubtree } from '../../kernel/db/in-subtree'
import { placeMoves, places } from '../collections'
import type { PlaceDoc } from './card'
import { textOf, type MoveDoc } from './move-doc'
import { pathAfter } from './path-after'
import type { Steps } from './steps'

const batch = 50
const read = ['_id', 'orgPath', 'parent', 'name', 'status'] as const

/** False when the steps are used up. Throws the database's error when the place's name was taken meanwhile. */
export async function movePlaces(move: MoveDoc, steps: Steps, now: Date): Promise<boolean> {
  await changeItself(move, now)
  if (move.change === 'rename') return true
  while (steps.take()) {
    // What was merged or closed keeps its own path: it stays readable where it was.
    const rows = await places.find({ where: { orgPath: inSubtree(move.from), _id: { $ne: move.place } }, order: [['orgPath', 'asc']], limit: batch, only: read })
    if (rows.length === 0) return true
    for (const row of rows) await changeBelow(move, row)
    await placeMoves.updateOne({ _id: move._id }, { $inc: { moved: rows.length } })
  }
  return false
}

async function changeItself(move: MoveDoc, now: Date): Promise<void> {
  const [place, other] = await Promise.all([places.byId(move.place), move.other === null ? undefined : places.byId(move.other, ['_id', 'name'])])
  if (!place) throw new Error(`place ${move.place} is gone`)
  const entry = { at: now, by: move.byRole, request: move._id }
  const before = { $each: [move.nameBefore], $slice: -20 }
  const timeline = (text: string) => ({ timeline: { $each: [{ ...entry, text }], $slice: -100 } })
  // One update: what the place is and what its history says cannot part.
  await places.updateOne(
    { _id: place._id, 'timeline.request': { $ne: move._id } },
    { $set: changed(move, place), $push: { ...timeline(textOf(move, other?.name)), ...(move.change === 'rename' && { formerNames: before }) } },
  )
  if (!other) return
  const text = { rename: '', move: `“${move.nameBefore}”划归这里`, merge: `“${move.nameBefore}”并入这里`, close: `“${move.nameBefore}”撤销，工作转到这里` }[move.change]
  await places.updateOne({ _id: other._id, 'timeline.request': { $ne: move._id } }, { $push: timeline(text) })
}

function changed(move: MoveDoc, place: PlaceDoc): Partial<PlaceDoc> {
  const { _id: id } = place
  if (move.change === 'rename') {
    const shortName = move.shortName ?? shortNameOf(place.kind, move.nameAfter)
    const named = { name: move.nameAfter, shortName, pinyin: move.pinyin ?? (placeInitials(shortName) || place.pinyin) }
    return { ...named, nameKey: nameKeyOf({ ...place, id, name: move.nameAfter }), pieces: searchPieces({ ...named, formerNames: [...place.formerNames, move.nameBefore] }) }
  }
  if (move.change === 'move') return { orgPath: move.records, parent: move.other, nameKey: nameKeyOf({ ...place, id, parent: move.other }) }
  const status = move.change === 'merge' ? 'merged' : 'closed'
  return { status, goneTo: move.other, nameKey: nameKeyOf({ ...place, id, status }) }
}

async function changeBelow(move: MoveDoc, row: Pick<PlaceDoc, (typeof read)[number]>): Promise<void> {
  const where = { _id: row._id, orgPath: row.orgPath }
  const orgPath = pathAfter(move, row.orgPath)
  if (move.change === 'move' || row.parent !== move.place) return void (await places.updateOne(where, { $set: { orgPath } }))
  const parent = move.other
  const nameKey = nameKeyOf({ ...row, id: row._id, parent })
  try {
    await places.updateOne(where, { $set: { orgPath, parent, nameKey } })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Somebody added a place of this name there since it was asked: both stay, and staff see two of one name to rename.
    await places.updateOne(where, { $set: { orgPath, parent, nameKey: `${nameKey}:${row._id}` } })
  }
}
