/**
 * Every record of every collection that lies in the place: path by path, each with one write over all that have it. It starts again behind the last path that
 * was done, and doing one again changes nothing.
 */
import type { OrgPath } from '@/domain/org/org-path'
import { posts } from '../../kernel/collections'
import { inSubtree } from '../../kernel/db/in-subtree'
import { changeWhere, nextPathIn } from '../../kernel/db/relocate'
import { placeMoves } from '../collections'
import type { MoveDoc } from './move-doc'
import { targets, type Target } from './move-targets'
import { pathAfter } from './path-after'
import { placeSaid, saysPlace } from './place-said'
import type { Steps } from './steps'

const keyOf = ({ declaration, field }: Target) => `${declaration.name}/${field}`

/** False when the steps are used up. */
export async function moveRecords(move: MoveDoc, steps: Steps): Promise<boolean> {
  const concerned = move.change === 'rename' ? targets.filter(saysPlace) : targets
  const [name = '', field = '', path = ''] = move.cursor.split('/')
  const begun = concerned.findIndex((target) => keyOf(target) === `${name}/${field}`)
  let [moved, after] = [0, begun < 0 ? '' : path]
  for (const target of concerned.slice(Math.max(0, begun))) {
    for (;;) {
      if (!steps.take()) {
        await keep(move, `${keyOf(target)}/${after}`, moved)
        return false
      }
      const next = await nextPathIn(target.declaration, target.field, inSubtree(move.from), after)
      if (next === undefined) break
      moved += await changePath(move, target, next)
      after = next
    }
    after = ''
  }
  await keep(move, '', moved)
  return true
}

const keep = (move: MoveDoc, cursor: string, moved: number) => placeMoves.updateOne({ _id: move._id, phase: move.phase }, { $set: { cursor }, $inc: { moved } })

async function changePath(move: MoveDoc, { declaration, field }: Target, path: OrgPath): Promise<number> {
  const to = pathAfter(move, path)
  const said = await placeSaid({ declaration, field }, to)
  // Who decided on the record as it was, decides again.
  const revised = 'rev' in declaration.schema.shape ? { $inc: { rev: 1 } } : {}
  if (declaration.name !== posts.name) return changeWhere(declaration, { [field]: path }, { $set: { ...(to !== path && { [field]: to }), ...said }, ...revised })
  // A post that was left stays as it was called; one that works sees the old path too until the move is over.
  const working = await posts.updateWhere({ orgPath: path, state: { $ne: 'left' } }, { $set: { ...said, ...(to !== path && { orgPath: to, alsoPath: path }) } })
  return to === path ? working : working + (await posts.updateWhere({ orgPath: path, state: 'left' }, { $set: { orgPath: to } }))
}
