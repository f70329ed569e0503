import type * as z from 'zod'
import { workingPostIds } from '../../kernel/active-post'
import type { mandates } from './collections'

type Row = z.output<typeof mandates.schema>

/** Whether somebody may act under it now: the person said yes, and the post under which it was given works. One round trip for the staff's, none for the family's. */
export const isHeld = async ({ state, postId, helperId }: Pick<Row, 'state' | 'postId' | 'helperId'>, now: Date): Promise<boolean> =>
  state === 'confirmed' && (postId === null || (await workingPostIds(helperId, now)).has(postId))
