import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ArticleCard } from '@/domain/learn/contract'
import { AppError } from '@/domain/errors'
import type { KeyTask } from '@/domain/key-task'
import { api } from './api'
import { keptPages, keptQuery } from './query-client'
import { savedArticle } from './saved-articles'

const pageSize = 10
const cards = (pages: ReadonlyArray<{ items: ArticleCard[] }> | undefined) => pages?.flatMap((page) => page.items)

/** A link may have lost what it names; then there is nothing to ask the cloud for. */
function named(id: string): string {
  if (id === '') throw new AppError('NOT_FOUND')
  return id
}

const topicsQuery = keptQuery(['learn.topics'], () => api.learn.topics.query({}))
const latestPages = keptPages(['learn.latest'], (after) => api.learn.latest.query({ limit: pageSize, ...(after && { after }) }))

/** The newest articles, page by page. */
export function useLatest() {
  const query = useInfiniteQuery(latestPages)
  return { ...query, data: cards(query.data?.pages) }
}

export function useTopics() {
  const query = useQuery(topicsQuery)
  return { ...query, data: query.data?.items }
}

/** What a list page is about: a topic or one of the six key tasks. */
export type ListOf = { topicId: string } | { keyTask: KeyTask }

/** Articles of a topic or key task, page by page; `topic` is there for a topic. */
export function useArticleList(of: ListOf) {
  const query = useInfiniteQuery(
    keptPages(['learn.list', of], async (after) => {
      const page = { limit: pageSize, ...(after && { after }) }
      if ('keyTask' in of) return { topic: undefined, ...(await api.learn.byKeyTask.query({ ...of, ...page })) }
      return api.learn.byTopic.query({ topicId: named(of.topicId), ...page })
    }),
  )
  return { ...query, data: cards(query.data?.pages), topic: query.data?.pages[0]?.topic }
}

/** One article with its related reading. A saved copy stands in when the phone has no newer one. */
export function useArticle(id: string) {
  return useQuery(keptQuery(['learn.article', id], () => fetchArticle(named(id)), () => savedCopy(id)))
}

async function fetchArticle(id: string) {
  const answer = await api.learn.article.query({ id })
  if ('withdrawn' in answer) throw new AppError('NOT_FOUND', `article ${id}: withdrawn`)
  return answer
}

function savedCopy(id: string) {
  const saved = savedArticle(id)
  return saved && { data: { article: saved.article, related: [], boxes: [], files: {} }, at: saved.savedAt }
}
