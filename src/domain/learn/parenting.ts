/**
 * What speaks of bearing or raising children, and is kept out of sight of somebody who lost theirs (docs/principles.md, 2). Its editor says so of every piece
 * and topic; the words are a second line of defence, for what was not marked.
 */
import type { ArticleCard, Topic } from './contract'

/** What the association and the laws are called: they stand on every page of a special family's own policies, and tell of no child. */
const names = /计划生育|优化生育政策|中国优生科学协会/g
const parentingWords =
  /孩|宝宝|婴|孕|怀[上着]|胎|生育|优生|分娩|临产|助产|产[假检前后妇]|陪产|月子|哺乳|母乳|喂奶|辅食|奶粉|育儿|养育|亲子|托育|托班|早教|幼儿|新生儿|小儿|儿童|未成年|娃|崽|[子儿]女|独生|儿子|女儿/

/** Whether these words do. */
export const speaksOfChildren = (words: string): boolean => parentingWords.test(words.replace(names, ''))

/** Whether an article's row would. */
export const isParentingArticle = ({ audience, title, summary }: Pick<ArticleCard, 'audience' | 'title' | 'summary'>): boolean =>
  audience.hiddenFromBereaved || speaksOfChildren(title + summary)

/** The same of a topic's card. */
export const isParentingTopic = ({ hiddenFromBereaved, title, summary }: Pick<Topic, 'hiddenFromBereaved' | 'title' | 'summary'>): boolean =>
  hiddenFromBereaved || speaksOfChildren(title + summary)
