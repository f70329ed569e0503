import { useSyncExternalStore } from 'react'
import type { Article, ArticleCard } from '@/domain/learn/contract'
import { wholeArticle, wholeCard } from '@/domain/learn/whole-piece'
import { readStored, removeStored, writeStored } from './storage'
import { storedState } from './stored-state'

/** A row of 我收藏的: enough to draw the list without opening the articles. */
export interface SavedRow {
  card: ArticleCard
  /** Milliseconds since 1970. */
  savedAt: number
}

/** The whole article as it was on the day it was saved. */
interface SavedCopy {
  article: Article
  /** Milliseconds since 1970. */
  savedAt: number
}

/** So many articles with room to spare for everything else this app keeps on the phone. */
export const savedLimit = 50

const rows = storedState<SavedRow[]>('saved', [])
const articleKey = (id: string) => `saved.${id}`

/** 'full': the limit is reached; 'refused': the phone has no room. */
export type SaveOutcome = 'saved' | 'full' | 'refused'

/** Keeps the whole article on the phone, the newest first. Saving it again refreshes the copy. */
export function saveArticle(article: Article, now: Date): SaveOutcome {
  const others = rows.get().filter((row) => row.card.id !== article.id)
  if (others.length >= savedLimit) return 'full'
  if (!writeStored(articleKey(article.id), { article, savedAt: now.getTime() } satisfies SavedCopy)) return 'refused'
  rows.set([{ card: cardOf(article), savedAt: now.getTime() }, ...others])
  return 'saved'
}

export function removeSaved(id: string): void {
  rows.set(rows.get().filter((row) => row.card.id !== id))
  removeStored(articleKey(id))
}

/** What an older version of the app saved gets what was added since. */
export function savedArticle(id: string): SavedCopy | undefined {
  const copy = readStored<SavedCopy>(articleKey(id))
  return copy && { ...copy, article: wholeArticle(copy.article) }
}

/** A saved article was read again from the cloud: the copy takes its corrections, the list keeps its order. */
export function refreshSaved(article: Article, now: Date): void {
  if (savedArticle(article.id)) writeStored(articleKey(article.id), { article, savedAt: now.getTime() } satisfies SavedCopy)
}

export const savedCount = (): number => rows.get().length

export function clearSaved(): void {
  for (const row of rows.get()) removeStored(articleKey(row.card.id))
  rows.set([])
}

let known: { stored: SavedRow[]; whole: SavedRow[] } | undefined

/** The rows as screens show them; the same list until it changes. */
function wholeRows(): SavedRow[] {
  const stored = rows.get()
  if (known?.stored !== stored) known = { stored, whole: stored.map((row) => ({ ...row, card: wholeCard(row.card) })) }
  return known.whole
}

export const useSavedRows = (): SavedRow[] => useSyncExternalStore(rows.subscribe, wholeRows)

function cardOf({ blocks: _b, sources: _s, reviewedOn: _r, reviewDueOn: _d, corrections: _c, tags: _t, policy: _p, kit: _k, media: _m, audio: _a, ...card }: Article): ArticleCard {
  return card
}
