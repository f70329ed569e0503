import { topics } from '../collections'
import type { Manuscript } from './collections'
import { readersId } from './to-readers/readers-id'

/** The pieces of a topic as readers have them now; none for anything else. One round trip for a topic. */
export const readersPieces = async (doc: Manuscript): Promise<string[]> => (doc.kind === 'topic' ? ((await topics.byId(readersId(doc), ['pieces']))?.pieces ?? []) : [])
