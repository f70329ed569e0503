import type { PieceKind } from '@/domain/learn/piece-kinds'

/** Kinds that have a list of their own, and what it says. `near`: only what is told for the reader's places; `asksPlace`: that is little for who has not said where they live. */
export const listedKinds = {
  policy: { title: '政策问答', text: '能领什么、怎么办，一条一条用白话讲。', empty: '政策还在写，先打 12345 问当地怎么办。', near: true, asksPlace: false },
  announcement: { title: '本地通知', text: '您住的地方的计生协发的，从村（社区）到省里。', empty: '您住的地方现在没有通知。有了就在这里。', near: true, asksPlace: true },
  kit: { title: '宣讲包', text: '给宣讲员的：讲什么、带什么、讲多久，拿来就能用。', empty: '宣讲包还在写，过些日子再来看。', near: false, asksPlace: false },
} as const satisfies Partial<Record<PieceKind, { title: string; text: string; empty: string; near: boolean; asksPlace: boolean }>>

type ListedKind = keyof typeof listedKinds

/** `?kind=` of the page's address. */
export const listedKind = (said: string | undefined): ListedKind => (said !== undefined && said in listedKinds ? (said as ListedKind) : 'policy')
