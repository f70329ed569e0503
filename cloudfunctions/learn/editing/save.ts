import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@/domain/errors'
import { editingContract } from '@/domain/learn/editing/editing-contract'
import { manuscriptStateNames, mayWrite } from '@/domain/learn/editing/steps'
import { isPieceKind, type ManuscriptKind } from '@/domain/learn/piece-kinds'
import { procedure } from '../../kernel/procedure'
import { byName } from './by-name'
import { checkFront } from './check-front'
import { manuscripts, type Manuscript } from './collections'
import { manuscriptFor } from './manuscript-for'
import { shown } from './view'

const { input, output } = editingContract.save

/** A piece may become another kind of piece; a topic stays a topic, and a question a question: readers have them elsewhere. */
const mayBecome = (kind: ManuscriptKind, next: ManuscriptKind) => kind === next || (isPieceKind(kind) && isPieceKind(next))

/** CONFLICT when somebody else saved, or took a step, since the editor opened it; the same save again is the same. Three round trips, one more for a topic that was not chosen before. */
export const save = procedure('learn.edit', input, output).mutation(async ({ ctx, input: { id, rev, front, markdown } }) => {
  const { post, me, now } = ctx
  const doc = await manuscriptFor(post, id)
  if (!mayWrite(doc, { personId: me, role: post.role })) throw notNow(doc)
  if (!mayBecome(doc.kind, front.kind)) throw new AppError('BAD_INPUT', `${id}: a ${doc.kind} never becomes a ${front.kind}`)
  if (doc.rev > rev && isDeepStrictEqual([doc.front, doc.markdown], [front, markdown])) return { manuscript: await shown(doc, ctx) }
  await checkFront(front, doc.front)
  const fields = { front, markdown, kind: front.kind, title: front.title, toCheck: front.quiz?.noChecked === false, by: byName(post), at: now }
  if (!(await manuscripts.updateOne({ _id: id, rev, state: 'draft' }, { $set: { ...fields, rev: rev + 1 }, $addToSet: { writers: me } }))) {
    throw new AppError('CONFLICT', `${id} has changed since ${rev}`)
  }
  return { manuscript: await shown({ ...doc, ...fields, rev: rev + 1, writers: [...new Set([...doc.writers, me])] }, ctx) }
})

const notNow = ({ _id, state }: Manuscript) =>
  new AppError('CONFLICT', `${_id} is ${state}`, { sentence: `这一篇现在是“${manuscriptStateNames[state]}”，不能改，没有存上；写的还在这台设备上。要改请先点“${state === 'released' || state === 'withdrawn' ? '改一版' : '拿回来再改'}”。` })
