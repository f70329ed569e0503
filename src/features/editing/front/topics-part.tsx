import { useTopicChoices } from '@/client/desk/pieces'
import { longestTopic } from '@/domain/learn/editing/topic-order'
import { ChoicePart } from './choice-part'
import type { FrontPartProps } from './front-form'

/** The sets of reading that it belongs to; the first is the main one. */
export function TopicsPart({ front, onEdit }: FrontPartProps) {
  const topics = useTopicChoices().data ?? []
  // A topic that could not be read just now stays chosen.
  const options = [...topics.map(({ id, title, full }) => ({ key: id, label: full ? `${title}（满了）` : title })), ...front.topicIds.filter((id) => !topics.some((topic) => topic.id === id)).map((id) => ({ key: id, label: id }))]
  return <ChoicePart label='专题' options={options} value={front.topicIds} onChange={(topicIds) => onEdit({ topicIds })} most={6} hint={`最多 6 个，先点的是主要的。标“满了”的已经有 ${longestTopic} 篇，放不进新的`} />
}
