/**
 * Every record of every collection that lies in the place: path by path, each with one write over all that have it. It starts again behind the last path that
 * was done, and doing one again changes nothing.
 */
import type { OrgPath } from '@/domain/org/org-path'
import { posts } from '../../kernel/collections'
import { inSubtree } from '../../kernel/db/in-subtree'
import { changeWhere, nextPathIn } from '../../kernel/db/relocate'
import { placeMoves } from '../collections'
import { invitations } from '../staff/collections'
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

/**
 * Only these rows are still at work; the others are history, and keep the words of their time. Who decided on a record as it was (`rev`) decides again.
 */
const atWork: Readonly<Record<string, object>> = {
  posts: { state: { $ne: 'left' } },
  invitations: { state: 'open' },
  handOvers: { state: 'running' },
  calls: { state: 'open' },
}

async function changePath(move: MoveDoc, target: Target, path: OrgPath): Promise<number> {
  const { declaration, field } = target
  const to = pathAfter(move, path)
  const [moved, said] = [to === path ? {} : { [field]: to }, { ...(await placeSaid(target, to)), ...meanwhile(move, target, path) }]
  const change = (where: object, $set: object) =>
    Object.keys($set).length === 0 ? 0 : changeWhere(declaration, { ...where, [field]: path }, { $set, ...('rev' in declaration.schema.shape && { $inc: { rev: 1 } }) })
  const working = await change(atWork[declaration.name] ?? {}, { ...moved, ...said })
  return working + (declaration.name in atWork ? await change({}, moved) : 0)
}

/** What else a working row gets: a post keeps seeing the path it leaves; nobody comes to work above because the place below was closed. */
function meanwhile({ change, from }: MoveDoc, { declaration }: Target, path: OrgPath): object {
  const closed = change === 'close' && path === from
  if (declaration.name === posts.name) return { ...(change !== 'rename' && { alsoPath: path }), ...(closed && { state: 'suspended' }) }
  return declaration.name === invitations.name && closed ? { state: 'revoked' } : {}
}
