import type { ArticleCard, Topic } from './contract'

/** The topics for families that expect or raise a child (localcloud/seed/topics.yaml names them). */
const parentingTopics: ReadonlySet<string> = new Set(['pregnancy', 'baby-first-year'])
const parentingWords = /孩子|宝宝|婴|孕|育儿|产假/

type Said = Pick<ArticleCard, 'keyTask' | 'title' | 'summary'>

const speaksOfChildren = ({ keyTask, title, summary }: Said, topicIds: readonly string[]): boolean =>
  keyTask === 'healthyBirth' || topicIds.some((id) => parentingTopics.has(id)) || parentingWords.test(title + summary)

/** Whether an article's row would speak of bearing or raising children to somebody who lost theirs (docs/principles.md, 2). */
export const isParentingArticle = (card: Said & Pick<ArticleCard, 'topicIds'>): boolean => speaksOfChildren(card, card.topicIds)

/** The same of a topic's card. */
export const isParentingTopic = (topic: Said & Pick<Topic, 'id'>): boolean => speaksOfChildren(topic, [topic.id])
