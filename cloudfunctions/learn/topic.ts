/** A topic as screens see it. */
import type { Topic } from '@/domain/learn/contract'

export const topicFields = ['_id', 'title', 'summary', 'keyTask', 'illustration', 'articleCount'] as const

export const toTopic = ({ _id, ...topic }: Omit<Topic, 'id'> & { _id: string }): Topic => ({ id: _id, ...topic })
