import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ArticleCard } from '@/domain/learn/contract'
import type { ManuscriptState } from '@/domain/learn/editing/steps'
import { wholeCard } from '@/domain/learn/whole-piece'
import { api } from '../api'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

/** Which pieces the list shows: those whose turn is mine, or those in one state. */
type PiecesOf = { mine: true } | { state: ManuscriptState }
/** Of what kind: all when undefined. */
export type KindsOf = 'piece' | 'topic' | 'quiz' | undefined

export const usePieces = (of: PiecesOf, kinds: KindsOf) =>
  useDeskPages(['pieces', of, kinds], (after) => api.learn.editing.list.query({ ...of, ...(kinds && { kinds }), limit: 50, ...(after && { after }) }))

/** Topics that a piece may be put into, and whether they are full. */
export function useTopicChoices() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'topicChoices'], queryFn: async () => (await api.learn.editing.topicChoices.query({})).items })
}

/** One manuscript as it stands; whoever writes in it takes it from here and saves by themselves (use-manuscript.ts). */
export function usePiece(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'piece', id], queryFn: async () => (await api.learn.editing.open.query({ id })).manuscript, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false })
}

export function useVersions(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'versions', id], queryFn: async () => (await api.learn.editing.versions.query({ id })).items })
}

/** A version as it was released; it never changes. */
export function useVersion(id: string, version: number | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'version', id, version], queryFn: () => api.learn.editing.version.query({ id, version: version ?? 1 }), enabled: version !== undefined, staleTime: Infinity })
}

/** Readers' 没看懂 and 有错误, oldest first. */
export const useReported = () => useDeskPages(['reported'], (after) => api.learn.editing.reported.query({ limit: 50, ...(after && { after }) }))

export function useSearchMisses() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'misses'], queryFn: async () => (await api.learn.editing.misses.query({ limit: 50 })).items })
}

export function useSynonyms() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'synonyms'], queryFn: async () => (await api.learn.editing.synonyms.query({})).items })
}

export const useLocalBoxes = () => useDeskPages(['boxes'], (after) => api.learn.editing.boxes.query({ limit: 50, ...(after && { after }) }))

/** Released pieces under everyday words, to choose one. */
export function useFoundPieces(text: string) {
  return useQuery({ queryKey: ['desk.foundPieces', text], queryFn: async () => (await api.learn.search.query({ text, limit: 8 })).items, enabled: text !== '' })
}

interface NamedPiece {
  card: ArticleCard
  /** Readers have it. */
  out: boolean
}

/** Pieces by their ids, for who arranges them; those that nobody wrote are not there, nor any before the answer is. */
export function useNamedPieces(ids: readonly string[]): ReadonlyMap<string, NamedPiece> {
  const scope = useDeskScope()
  // In any order, so that moving one asks nothing.
  const asked = [...new Set(ids)].sort()
  const { data } = useQuery({
    queryKey: ['desk', scope, 'cards', asked],
    queryFn: async () => (await api.learn.editing.cards.query({ ids: asked })).items,
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  })
  return useMemo(() => new Map((data ?? []).map(({ card, out }) => [card.id, { card: wholeCard(card), out }])), [data])
}
