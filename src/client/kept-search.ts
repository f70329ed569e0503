import { useMemo } from 'react'
import { blockWords } from '@/domain/learn/block-words'
import type { ArticleCard } from '@/domain/learn/contract'
import { isParentingArticle } from '@/domain/learn/parenting'
import { keptMatches, type KeptPiece } from '@/domain/learn/search/kept-matches'
import { asksOfChildren, wouldHurt } from '@/domain/learn/search/speaks-of-loss'
import { savedArticle, useSavedRows, type SavedRow } from './saved-articles'

interface Kept extends KeptPiece {
  card: ArticleCard
}

function kept({ card }: SavedRow): Kept[] {
  const article = savedArticle(card.id)?.article
  return article ? [{ card, title: card.title, summary: card.summary, tags: article.tags, body: article.blocks.flatMap(blockWords).join(' ') }] : []
}

/** Saved pieces that are about `asked`, found on the phone alone. `quietly`: what speaks of children, saved at another time of life, only to who asks about children. */
export function useKeptMatches(asked: string, quietly: boolean): ArticleCard[] {
  const rows = useSavedRows()
  const pieces = useMemo(() => rows.flatMap(kept), [rows])
  return useMemo(() => {
    const isHolding = quietly && !asksOfChildren(asked)
    return keptMatches(pieces, asked).map(({ card }) => card).filter((card) => !wouldHurt(card, asked) && !(isHolding && isParentingArticle(card)))
  }, [pieces, asked, quietly])
}
