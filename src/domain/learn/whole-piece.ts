/** Pieces that an older version of the app kept on the phone lack what was added since: here they get it, so that no screen has to wonder. No zod: this is the phone's. */
import type { Article, ArticleCard, Topic } from './contract'
import { everybody } from './everybody'
import type { Suggested } from './search/suggestions'

type Kept<T> = { [K in keyof T]?: T[K] | undefined }

/** The fields of a row that were there from the first version on. */
type FirstFields = 'id' | 'title' | 'summary' | 'keyTask' | 'topicIds' | 'cover' | 'author' | 'reviewer' | 'reviewSigned' | 'publishedOn' | 'readingMinutes' | 'months'

export function wholeCard<T extends Pick<ArticleCard, FirstFields> & Kept<ArticleCard>>(kept: T) {
  const { kind = 'article', audience, placeName = '', until = null } = kept
  return { ...kept, kind, audience: { ...everybody, ...audience }, placeName, until }
}

export function wholeArticle(kept: Pick<Article, FirstFields | 'blocks' | 'sources' | 'reviewedOn' | 'reviewDueOn' | 'corrections'> & Kept<Article>): Article {
  const { tags = [], policy = null, kit = null, media = null, audio = null } = kept
  return { ...wholeCard(kept), tags, policy, kit, media, audio }
}

/** The fields of a topic that were there from the first version on. */
type FirstTopicFields = 'id' | 'title' | 'summary' | 'keyTask' | 'illustration' | 'articleCount'

export function wholeTopic(kept: Pick<Topic, FirstTopicFields> & Kept<Topic>): Topic {
  const { hiddenFromBereaved = false, stages = [], groups = [], placeName = '', author = null, reviewer = null, reviewSigned = false, reviewDueOn = null } = kept
  return { ...kept, hiddenFromBereaved, stages, groups, placeName, author, reviewer, reviewSigned, reviewDueOn }
}

export const wholeWord = (kept: Pick<Suggested, 'word' | 'letters' | 'sound'> & Kept<Suggested>): Suggested => ({ ...kept, syllables: kept.syllables ?? '', hiddenFromBereaved: kept.hiddenFromBereaved ?? false })
