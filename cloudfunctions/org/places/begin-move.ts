/** The beginning of a rename, move, merge or close: may they, can it be, then the row that carries it through. */
import { AppError } from '@/domain/errors'
import { destination, isInForce } from '@/domain/org/place-move'
import { mayArrange } from '@/domain/org/place-levels'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost, type ActivePost } from '../../kernel/active-post'
import { placeMoves, places } from '../collections'
import { advanceMove } from './advance-move'
import { asArranger } from './may'
import type { MoveDoc } from './move-doc'
import { lockMove, unlockMove } from './move-lock'
import { saidBy } from './said-by'
import { Steps } from './steps'
import { whyNot, type Asked } from './why-not'

/** What a tap does itself, some seconds of database calls at most: a village with all its records. The timer goes on with what is larger. */
const stepsOfATap = 150

interface Request extends Asked {
  request: string
  /** The other place: new parent, or who takes over. Undefined for a rename, and for a close, where it is the place above. */
  otherId?: string
  reason?: string
}

type Answer = { ok: false; why: string } | { ok: true; move: string; state: 'running' | 'done' }

/** Begins the change, or says why not. The same request again goes on with the one that was begun. */
export async function beginMove(ctx: { post: ActivePost; now: Date }, asked: Request): Promise<Answer> {
  const move = (await placeMoves.byId(asked.request)) ?? (await begun(ctx, asked))
  if ('ok' in move) return move
  if (!isWithinPost(ctx.post, move.from) && !isWithinPost(ctx.post, move.records)) throw notAllowed('placeOutside', `move ${move._id} is outside`)
  if (!isAsked(move, asked)) throw new AppError('CONFLICT', `move ${move._id} is another change`, { sentence: '刚才办的是另一项调整，这一项没有办。请重新打开这个地方再试。' })
  const after = await advanceMove(move, ctx.now, new Steps(stepsOfATap))
  if (after.state === 'refused') return { ok: false, why: after.why ?? '这一项没有办，什么都没有变。' }
  return { ok: true, move: after._id, state: isInForce(after.phase) ? 'done' : 'running' }
}

/** Whether the change that was begun under this id is the one that is asked for. */
const isAsked = ({ place, change, other, nameAfter, shortName, pinyin, reason }: MoveDoc, asked: Request): boolean =>
  place === asked.id &&
  change === asked.change &&
  (change === 'close' || other === (asked.otherId ?? null)) &&
  (change !== 'rename' || (nameAfter === asked.name && shortName === (asked.shortName ?? null) && pinyin === (asked.pinyin ?? null))) &&
  reason === (asked.reason ?? null)

async function begun({ post, now }: { post: ActivePost; now: Date }, asked: Request): Promise<MoveDoc | { ok: false; why: string }> {
  const place = await placeFor(asked.id, post)
  const otherId = asked.change === 'close' ? place.parent : asked.otherId
  const other = otherId == null ? undefined : await placeFor(otherId, post)
  const arranged = asked.change === 'merge' && other ? [place, other] : [place]
  const notYours = arranged.find((each) => !mayArrange(asArranger(post, each.orgPath), each))
  if (notYours) return { ok: false, why: `“${notYours.name}”要由上级计生协来调整。` }
  const { records, below } = destination(asked.change, place.orgPath, other?.orgPath ?? place.orgPath)
  if (!(await lockMove(asked.request, { from: place.orgPath, to: records }, now))) return { ok: false, why: '这里刚有一项调整，正在办或者核对，请过几分钟再试。' }
  const why = await whyNot(asked, place, other)
  if (why !== undefined) {
    await unlockMove(asked.request)
    return { ok: false, why }
  }
  const row: MoveDoc = {
    _id: asked.request,
    change: asked.change,
    place: place._id,
    other: other?._id ?? null,
    state: 'running',
    phase: 'begin',
    phaseAt: now,
    from: place.orgPath,
    records,
    below,
    nameBefore: place.name,
    nameAfter: asked.name ?? place.name,
    shortName: asked.shortName ?? null,
    pinyin: asked.pinyin ?? null,
    reason: asked.reason ?? null,
    why: null,
    by: post.id,
    byRole: saidBy(post),
    at: now,
    cursor: '',
    moved: 0,
  }
  return (await placeMoves.insertIfNew(row)) ? row : ((await placeMoves.byId(row._id)) ?? row)
}

async function placeFor(id: string, post: ActivePost) {
  const place = await places.byId(id)
  if (!place || place.status === 'pending') throw notFound('place', `place ${id}`)
  if (!isWithinPost(post, place.orgPath)) throw notAllowed('placeOutside', `place ${id} is outside`)
  return place
}
