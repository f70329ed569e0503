/** While a place moves, the staff of its subtree see both of its paths; afterwards one. */
import { posts } from '../../kernel/collections'
import { inSubtree } from '../../kernel/db/in-subtree'
import { nextPathIn } from '../../kernel/db/relocate'
import { pathAfter } from './path-after'
import type { MoveDoc } from './move-doc'
import type { Steps } from './steps'

export const showBothPaths = (move: MoveDoc, steps: Steps): Promise<boolean> =>
  move.change === 'rename'
    ? Promise.resolve(true)
    : eachPath('orgPath', move, steps, (path) => posts.updateWhere({ orgPath: path, alsoPath: null }, { $set: { alsoPath: pathAfter(move, path) } }))

/** After a move the path left behind is the second one; after a refusal the first is still the one inside the place. */
export function showOnePath(move: MoveDoc, steps: Steps): Promise<boolean> {
  if (move.change === 'rename') return Promise.resolve(true)
  const field = move.state === 'refused' ? 'orgPath' : 'alsoPath'
  return eachPath(field, move, steps, (path) => posts.updateWhere({ [field]: path }, { $set: { alsoPath: null } }))
}

async function eachPath(field: 'orgPath' | 'alsoPath', { from }: MoveDoc, steps: Steps, change: (path: string) => Promise<number>): Promise<boolean> {
  for (let after = ''; steps.take(); ) {
    const path = await nextPathIn(posts, field, inSubtree(from), after)
    if (path === undefined) return true
    await change(path)
    after = path
  }
  return false
}
