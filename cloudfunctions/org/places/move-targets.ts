/** Where records say which place they belong to: every field that a collection declares as an org path. */
import { collections } from '../../collections'
import { posts } from '../../kernel/collections'
import type { Declaration } from '../../kernel/db/declaration'
import { places } from '../collections'

export interface Target {
  declaration: Declaration
  field: string
}

/** All that is walked. Places have their own phase; a post's second path is the move's own doing. */
export const targets: readonly Target[] = collections
  .filter(({ name }) => name !== places.name)
  .flatMap((declaration) => declaration.orgPaths.map((field) => ({ declaration, field })))
  .filter(({ declaration, field }) => !(declaration.name === posts.name && field === 'alsoPath'))
