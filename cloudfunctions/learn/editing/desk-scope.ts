/** Which pieces a desk lists. `manuscriptFor` says which it may open: also those of the places below. */
import { withinPost, type ActivePost } from '../../kernel/active-post'
import type { Filter } from '../../kernel/db/filter'
import type { Manuscript } from './collections'

type Paths = Pick<ActivePost, 'orgPath' | 'alsoPath'>

/** Every piece lies within it: a range over all paths would only keep the database from walking the list in its order. */
const isProvinces = ({ orgPath }: Paths) => orgPath.split('.').length === 2

/** Those of the post's own place. */
export const ofOwnPlace = ({ orgPath, alsoPath }: Paths): Filter<Manuscript> => ({ orgPath: { $in: alsoPath === null ? [orgPath] : [orgPath, alsoPath] } })

/** The province's desk lists all, any other those of its own place: so each list is walked newest first, however many pieces there are. */
export const listed = (post: Paths): Filter<Manuscript> => (isProvinces(post) ? {} : ofOwnPlace(post))

/** Where the post's judgement reaches: its place and all below. Few wait at a time. */
export const judged = (post: Paths): Filter<Manuscript> => (isProvinces(post) ? {} : withinPost(post))
