/** What a piece of 学堂 can be. All are written, reviewed and read the same way; a kind adds what is its own. */
export const pieceKinds = ['article', 'qa', 'policy', 'announcement', 'urgent', 'kit', 'media'] as const
export type PieceKind = (typeof pieceKinds)[number]

export const pieceKindNames: Readonly<Record<PieceKind, string>> = {
  article: '科普文章',
  qa: '一问一答',
  policy: '政策问答',
  announcement: '通知公告',
  urgent: '紧急提示',
  kit: '宣讲包',
  media: '音频视频',
}

/** What an association tells its own place: it names a day and an address, not medicine, so no medical reviewer signs it. */
const told: ReadonlySet<PieceKind> = new Set(['announcement', 'urgent'])

export const needsMedicalReview = (kind: PieceKind): boolean => !told.has(kind)
