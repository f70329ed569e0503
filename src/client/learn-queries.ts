import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { KeyTask } from '@/domain/key-task'
import type { ArticleCard, Topic } from '@/domain/learn/contract'
import type { Reader } from '@/domain/learn/feed-keys'
import type { PieceKind } from '@/domain/learn/piece-kinds'
import { wholeArticle, wholeCard, wholeTopic, wholeWord } from '@/domain/learn/whole-piece'
import { notFound } from '@/domain/refusals'
import { api } from './api'
import { keptPages, keptQuery } from './query-client'
import { knownPlaceIds, useReader } from './reader'
import { savedArticle } from './saved-articles'

const pageSize = 10
const dayMs = 24 * 60 * 60_000
const nobody: Reader = { placeIds: [], stages: [], groups: [], childMonths: [], month: 1 }

/** What an older version of the app kept on the phone lacks what rows have now. */
const cards = (pages: ReadonlyArray<{ items: ArticleCard[] }> | undefined): ArticleCard[] | undefined => pages?.flatMap((page) => page.items.map(wholeCard))

/** A link may have lost what it names; then there is nothing to ask the cloud for. */
function named(id: string): string {
  if (id === '') throw notFound('article', 'no id')
  return id
}

/** An urgent notice comes, and a withdrawn piece goes, within a minute, also where a page stands open. What was seen last is shown meanwhile. */
const neverOld = { staleTime: 0, refetchInterval: 45_000 } as const

/** What is timely for this reader (`moments`), and what is for them, newest first; nothing is asked before it is known who reads. */
export function useFeed(reader: Reader | undefined) {
  const { month: _month, placeIds, stages, groups, childMonths, pregnancyWeek } = reader ?? nobody
  const about = { placeIds: [...placeIds], stages: [...stages], groups: [...groups], childMonths: [...childMonths], ...(pregnancyWeek !== undefined && { pregnancyWeek }) }
  const query = useInfiniteQuery({
    ...keptPages(['learn.feed', about], (after) => api.learn.feed.query({ ...about, limit: pageSize, ...(after && { after }) })),
    enabled: reader !== undefined,
    ...neverOld,
  })
  return { ...query, data: cards(query.data?.pages), moments: query.data?.pages[0]?.moments.map(wholeCard) }
}

/** All pieces of one kind, newest first; `placeIds`: only what these places tell. Nothing is asked while these are not known. */
export function usePiecesOfKind(kind: PieceKind, placeIds: readonly string[] | undefined) {
  const at = [...(placeIds ?? [])]
  const query = useInfiniteQuery({
    ...keptPages(['learn.kind', kind, at], (after) => api.learn.byKind.query({ kind, placeIds: at, limit: pageSize, ...(after && { after }) })),
    enabled: placeIds !== undefined,
  })
  return { ...query, data: cards(query.data?.pages) }
}

/** What the reader's places gather, in their order; nothing is asked while these are not known. */
export function useTopics(placeIds: readonly string[] | undefined) {
  const at = [...(placeIds ?? [])]
  const query = useQuery({ ...keptQuery(['learn.topics', at], () => api.learn.topics.query({ placeIds: at })), enabled: placeIds !== undefined })
  return { ...query, data: query.data?.items.map(wholeTopic) }
}

/** What a list page is about: a topic or one of the six key tasks. */
export type ListOf = { topicId: string } | { keyTask: KeyTask }

interface ListPage {
  items: ArticleCard[]
  next?: string | undefined
  topic?: Topic | undefined
  withdrawn?: Withdrawn['withdrawn'] | undefined
}

/** Articles of a topic, in the order in which to read them, or of a key task, page by page; `topic` is there for a topic, `withdrawn` for one that was taken back. */
export function useArticleList(of: ListOf) {
  const query = useInfiniteQuery(
    keptPages(['learn.list', of], async (after): Promise<ListPage> => {
      const page = { limit: pageSize, ...(after && { after }) }
      if ('keyTask' in of) return api.learn.byKeyTask.query({ ...of, ...page })
      const answer = await api.learn.byTopic.query({ topicId: named(of.topicId), ...page, tellWithdrawn: true })
      return 'withdrawn' in answer ? { items: [], ...answer } : answer
    }),
  )
  const [first] = query.data?.pages ?? []
  return { ...query, data: cards(query.data?.pages), topic: first?.topic && wholeTopic(first.topic), withdrawn: first?.withdrawn }
}

type ArticleAnswer = Awaited<ReturnType<typeof api.learn.article.query>>
type Withdrawn = Extract<ArticleAnswer, { withdrawn: unknown }>
/** What a reader has before them. What an older version kept knows nothing of boxes and files. */
export type ArticleReading = Exclude<ArticleAnswer, Withdrawn>

function wholeAnswer(answer: ArticleAnswer): ArticleAnswer {
  if ('withdrawn' in answer) return answer
  const { boxes, files } = answer as Partial<ArticleReading>
  return { article: wholeArticle(answer.article), related: answer.related.map(wholeCard), boxes: boxes ?? [], files: files ?? {} }
}

/** One article with its related reading and what the reader's places add, or that it was withdrawn and why. A saved copy stands in when the phone has no newer one. */
export function useArticle(id: string) {
  // What the reader's places add comes with the piece, so it is asked for when these are known.
  const placeIds = useReader()?.placeIds.join()
  const ask = async () => api.learn.article.query({ id: named(id), placeIds: knownPlaceIds(), tellWithdrawn: true })
  const query = useQuery({ ...keptQuery<ArticleAnswer>(['learn.article', id], ask, () => savedCopy(id)), select: wholeAnswer, staleTime: 0, enabled: placeIds !== undefined })
  const askedFor = useRef(placeIds)
  const { refetch } = query
  useEffect(() => {
    if (askedFor.current !== undefined && askedFor.current !== placeIds) void refetch()
    askedFor.current = placeIds
  }, [placeIds, refetch])
  return query
}

function savedCopy(id: string) {
  const saved = savedArticle(id)
  return saved && { data: { article: saved.article, related: [], boxes: [], files: {} }, at: saved.savedAt }
}

/** Every version of a policy that can be read, the newest first. */
export const usePolicyVersions = (key: string) => useQuery(keptQuery(['learn.policyVersions', key], async () => (await api.learn.policyVersions.query({ key })).items))

/** What was found for these words; nothing is asked for none. Not kept on the phone: only the words are, as 最近搜过. */
export function useSearch(text: string, reader: Reader | undefined) {
  const { stages, placeIds } = reader ?? nobody
  return useQuery({
    queryKey: ['learn.search', text, stages, placeIds],
    queryFn: async () => (await api.learn.search.query({ text, stages: [...stages], placeIds: [...placeIds] })).items,
    enabled: text !== '' && reader !== undefined,
  })
}

/** Words to offer while somebody types: asked once a day, kept. */
export const useSearchWords = () =>
  useQuery({ ...keptQuery(['learn.words'], async () => (await api.learn.words.query({})).words), select: (words) => words.map(wholeWord), staleTime: dayMs })

/** One round of the self-test. The same round is the same questions; nothing is asked while `quietly` is not known. */
export const useQuizRound = (round: string, quietly: boolean | undefined) =>
  useQuery({
    queryKey: ['learn.quiz', round],
    queryFn: async () => (await api.learn.quiz.query({ round, quietly: quietly ?? true, several: true })).questions,
    enabled: quietly !== undefined,
    staleTime: Infinity,
  })
