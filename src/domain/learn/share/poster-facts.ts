/** What a picture that is passed on says of a piece: who stands behind it, and how far it may be trusted, for it lives on where nobody can correct it. */
import { associationName } from '../../association'
import { chinaClock } from '../../china-time'
import { fullDate } from '../../said-date'
import type { Article, Topic } from '../contract'
import { pieceKindNames } from '../piece-kinds'
import { policyStanding, policyStandingWords } from '../policy-standing'
import { reviewState, reviewStateWords } from '../review'

export interface PosterFacts {
  kind: string
  title: string
  summary: string
  /** Name of an illustration. */
  cover: string
  /** What must be seen before the words are believed; undefined when there is nothing. */
  caution: string | undefined
  /** Who wrote it, who checked it, when. */
  foot: string[]
  association: string
}

function cautionOf(article: Article, today: string): string | undefined {
  const state = reviewState(article, today)
  if (state === 'unsigned' || state === 'due') return reviewStateWords[state]
  if (article.policy && policyStanding(article.policy, today) !== 'inForce') return policyStandingWords[policyStanding(article.policy, today)]
  return article.until !== null && article.until < today ? `只到${fullDate(article.until)}` : undefined
}

export function articlePoster(article: Article, now: Date): PosterFacts {
  const { kind, title, summary, cover, author, reviewer, reviewSigned, publishedOn, until, placeName } = article
  const today = chinaClock(now).date
  const checked = kind === 'announcement' || kind === 'urgent' ? '审定' : '审核'
  return {
    ...{ title, summary, cover, kind: pieceKindNames[kind] },
    caution: cautionOf(article, today),
    foot: [
      `文 ${author.name}，${author.title}`,
      // Nobody is named who has not signed.
      ...(reviewSigned || checked === '审定' ? [`${checked} ${reviewer.name}，${reviewer.title}`] : []),
      `${fullDate(publishedOn)}发布${until !== null && until >= today ? `，到${fullDate(until)}为止` : ''}`,
    ],
    association: placeName === '' ? associationName : `${placeName}计划生育协会`,
  }
}

export const topicPoster = ({ title, summary, illustration, articleCount }: Topic): PosterFacts => ({
  ...{ title, summary, cover: illustration, kind: '专题', caution: undefined, association: associationName },
  foot: [`一共 ${articleCount} 篇，按顺序看`],
})

/** The whole picture in words, for who cannot see it. */
export const posterWords = ({ kind, title, summary, caution, foot, association }: PosterFacts): string =>
  `分享图。${[kind, title, summary, caution, ...foot, association].filter(Boolean).join('。')}。右下角是二维码。`
