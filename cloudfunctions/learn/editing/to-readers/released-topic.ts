import type * as z from 'zod'
import type { topics } from '../../collections'
import type { Manuscript } from '../collections'
import { placeNameFor } from './place-name-for'
import { signatureOf } from './side'

type Topic = z.output<typeof topics.schema>

/** A manuscript of a topic as its readers get it, with these pieces. */
export function releasedTopic(doc: Manuscript, pieces: string[]): Omit<Topic, '_id' | 'rev'> {
  const { _id, orgPath, version, front } = doc
  const { title, summary, keyTask, cover: illustration, audience, author, topic } = front
  if (!topic || !doc.reviewer) throw new Error(`${_id}: nobody stands behind version ${version}`)
  return {
    ...{ title, summary, keyTask, illustration, author, pieces, rank: topic.rank, version, orgPath },
    ...{ stages: audience.stages, groups: audience.groups, hiddenFromBereaved: audience.hiddenFromBereaved },
    placeName: placeNameFor(doc),
    ...signatureOf(doc),
    ...{ state: 'published', withdrawal: null },
  }
}
