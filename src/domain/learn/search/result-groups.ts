import type { ArticleCard } from '../contract'
import type { PieceKind } from '../piece-kinds'

const kindsOf = {
  articles: ['article', 'qa', 'media'],
  policies: ['policy'],
  notices: ['announcement', 'urgent'],
  kits: ['kit'],
} as const satisfies Record<string, readonly PieceKind[]>
export type ResultGroup = keyof typeof kindsOf

export const resultGroupNames: Readonly<Record<ResultGroup, string>> = { articles: '文章', policies: '政策', notices: '通知', kits: '宣讲包' }

/** What was found, kind by kind: first the kind of the likeliest piece, then the next; what is for speakers comes last. Inside a group the order stays. */
export function resultGroups(cards: readonly ArticleCard[]): Array<{ group: ResultGroup; cards: ArticleCard[] }> {
  const names = Object.keys(kindsOf) as ResultGroup[]
  const groups = names.map((group) => ({ group, cards: cards.filter(({ kind }) => (kindsOf[group] as readonly PieceKind[]).includes(kind)) }))
  const place = ({ group, cards: [first] }: (typeof groups)[number]) => (group === 'kits' ? cards.length : cards.indexOf(first!))
  return groups.filter((group) => group.cards.length > 0).sort((a, b) => place(a) - place(b))
}
