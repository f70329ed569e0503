import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@/domain/errors'
import { placesContract, type RowError, type SheetRow } from '@/domain/org/contract/places'
import { placeKindNames } from '@/domain/org/place-kind'
import { checkRows, type PlaceDraft } from '@/domain/org/place-import'
import { mayAdd, type Arranger } from '@/domain/org/place-levels'
import { cleanPlaceName } from '@/domain/org/place-name'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { placeImports, places } from '../collections'
import { cardFields, type CardDoc } from './card'
import { finishImport, type ImportDoc } from './finish-import'
import { asArranger } from './may'
import { nextIds } from './next-ids'

const { input, output } = placesContract.importSheet

/**
 * Checks a sheet, or takes it as a whole. Everything that will be written is first put down in one row; from then on the same request, a retry or the timer
 * carries it out, and nobody sees a place of it before all are in.
 */
export const importSheet = procedure('org.places.arrange', input, output).mutation(async ({ ctx, input: { id, parent, rows, commit } }) => {
  const [above, earlier] = await Promise.all([places.byId(parent, cardFields), commit ? placeImports.byId(id) : undefined])
  if (above?.status !== 'active') throw notFound('place', `place ${parent}`)
  if (!isWithinPost(ctx.post, above.orgPath)) throw notAllowed('placeOutside', `place ${parent} is outside`)
  if (earlier) return answer(await finishImport(sameSheet(earlier, parent, rows, above), ctx.now))

  const { drafts, errors } = checkRows(rows, above, await namesTaken(parent, rows))
  const faults = [...errors, ...notYours(drafts, asArranger(ctx.post, above.orgPath), above)].sort((a, b) => a.line - b.line)
  if (faults.length > 0 || !commit) return { state: commit ? ('refused' as const) : ('checked' as const), added: faults.length > 0 ? 0 : drafts.length, errors: faults }

  const ids = await nextIds(drafts.length, ctx.requestId)
  const plan: ImportDoc = {
    _id: id,
    parent,
    orgPath: above.orgPath,
    state: 'open',
    places: drafts.map((draft, i) => ({ id: ids[i] ?? '', ...draft })),
    errors: [],
    by: ctx.post.id,
    at: ctx.now,
  }
  const taken = await placeImports.insertIfNew(plan)
  const first = taken ? undefined : await placeImports.byId(id)
  return answer(await finishImport(first ? sameSheet(first, parent, rows, above) : plan, ctx.now))
})

/** The sheet that was sent first under this id. Throws CONFLICT when it says something else. */
function sameSheet(first: ImportDoc, parent: string, rows: readonly SheetRow[], above: CardDoc): ImportDoc {
  const { drafts } = checkRows(rows, above, new Set())
  if (first.parent === parent && isDeepStrictEqual(first.places.map(({ id: _, ...draft }) => draft), drafts)) return first
  throw new AppError('CONFLICT', `sheet ${first._id} says something else`, { sentence: '这一次已经交过另一张表，这一张没有收。请重新选一次文件，核对后再导入。' })
}

const answer = ({ state, places: rows, errors }: ImportDoc) =>
  state === 'refused' || state === 'dropped' ? { state: 'refused' as const, added: 0, errors } : { state: 'done' as const, added: rows.length, errors: [] }

/** Which of these names places right below have: an index finds each. */
async function namesTaken(parent: string, rows: readonly SheetRow[]): Promise<ReadonlySet<string>> {
  const keys = [...new Set(rows.map(({ name }) => `${parent}:${cleanPlaceName(name)}`))]
  const found = await places.find({ where: { nameKey: { $in: keys } }, limit: keys.length, only: ['name'] })
  return new Set(found.map(({ name }) => name))
}

const notYours = (drafts: readonly PlaceDraft[], by: Arranger, above: CardDoc): RowError[] =>
  drafts.flatMap(({ line, kind }) => (mayAdd(by, kind, above.orgPath) ? [] : [{ line, why: `${placeKindNames[kind]}要由上级计生协来添加。` }]))
