/** A topic as screens see it. */
import type { Topic } from '@/domain/learn/contract'

export const topicFields = [
  '_id', 'title', 'summary', 'keyTask', 'illustration', 'hiddenFromBereaved', 'stages', 'groups', 'placeName', 'author', 'reviewer', 'reviewSigned', 'reviewDueOn', 'pieces',
] as const

export const toTopic = ({ _id, pieces, ...topic }: Omit<Topic, 'id' | 'articleCount'> & { _id: string; pieces: readonly string[] }): Topic => ({ id: _id, articleCount: pieces.length, ...topic })
