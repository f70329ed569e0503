/** Carries a sheet out from wherever it was cut: every step may be done again. */
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { placeImports, places } from '../collections'
import { newPlace } from './new-place'

export type ImportDoc = z.output<typeof placeImports.schema>
/** Two requests for one sheet may trip over each other's inserts; each try looks anew at what is there. */
const tries = 3

/** The sheet in the state it ended in: `done`, or `refused` when a name was taken meanwhile. */
export async function finishImport(sheet: ImportDoc, now: Date): Promise<ImportDoc> {
  const decided = sheet.state === 'open' ? await decide(sheet, now) : sheet
  if (decided.state === 'committed') return show(decided)
  if (decided.state === 'refused') await takeBack(decided)
  return decided
}

/** Inserts every place unseen, then decides for all at once: the one write that makes it true. */
async function decide(sheet: ImportDoc, now: Date): Promise<ImportDoc> {
  const errors = await insertUnseen(sheet, now)
  const state = errors.length > 0 ? 'refused' : 'committed'
  if (await placeImports.updateOne({ _id: sheet._id, state: 'open' }, { $set: { state, errors } })) return { ...sheet, state, errors }
  // Another request decided at the same moment.
  return (await placeImports.byId(sheet._id)) ?? { ...sheet, state: 'dropped' }
}

async function insertUnseen(sheet: ImportDoc, now: Date): Promise<ImportDoc['errors']> {
  const rows = sheet.places.map(({ line, ...place }) => ({
    line,
    row: newPlace({
      ...place,
      parent: sheet.parent,
      parentPath: sheet.orgPath,
      location: null,
      status: 'pending',
      addedAs: sheet._id,
      entry: { at: now, text: '由表格导入', by: '表格', request: sheet._id },
    }),
  }))
  for (let i = 0; i < tries; i++) {
    const there = await places.find({ where: { nameKey: { $in: rows.map(({ row }) => row.nameKey) } }, limit: rows.length, only: ['nameKey', 'addedAs'] })
    const others = new Set(there.filter(({ addedAs }) => addedAs !== sheet._id).map(({ nameKey }) => nameKey))
    if (others.size > 0) return rows.filter(({ row }) => others.has(row.nameKey)).map(({ line, row }) => ({ line, why: `刚才有人先添加了“${row.name}”。` }))
    const present = new Set(there.map(({ nameKey }) => nameKey))
    const missing = rows.filter(({ row }) => !present.has(row.nameKey)).map(({ row }) => row)
    if (await inserted(missing)) return []
  }
  throw new AppError('UNAVAILABLE', `sheet ${sheet._id}: others insert at the same time`)
}

async function inserted(rows: Parameters<typeof places.insertMany>[0]): Promise<boolean> {
  try {
    await places.insertMany(rows)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return false
    throw error
  }
}

async function show(sheet: ImportDoc): Promise<ImportDoc> {
  await places.updateWhere({ addedAs: sheet._id, status: 'pending' }, { $set: { status: 'active' } })
  await placeImports.updateOne({ _id: sheet._id, state: 'committed' }, { $set: { state: 'done' } })
  return { ...sheet, state: 'done' }
}

const takeBack = (sheet: ImportDoc) => places.removeWhere({ addedAs: sheet._id, status: 'pending' })
