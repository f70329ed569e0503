/**
 * What speaks of bearing or raising children, and is kept out of sight of somebody who lost theirs (docs/principles.md, 2). Its editor says so of every piece
 * and topic; the words are a second line of defence, for what was not marked.
 */
import type { ArticleCard, Topic } from './contract'

const parentingWords = /孩子|宝宝|婴|孕|育儿|产假/

/** Whether these words do. */
export const speaksOfChildren = (words: string): boolean => parentingWords.test(words)

/** Whether an article's row would. */
export const isParentingArticle = ({ audience, title, summary }: Pick<ArticleCard, 'audience' | 'title' | 'summary'>): boolean =>
  audience.hiddenFromBereaved || speaksOfChildren(title + summary)

/** The same of a topic's card. */
export const isParentingTopic = ({ hiddenFromBereaved, title, summary }: Pick<Topic, 'hiddenFromBereaved' | 'title' | 'summary'>): boolean =>
  hiddenFromBereaved || speaksOfChildren(title + summary)
