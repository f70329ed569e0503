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

/** What the desk works on: pieces, and besides them a set of pieces in order (专题) and a question of the self-test. All go the same way to the readers. */
export const manuscriptKinds = [...pieceKinds, 'topic', 'quiz'] as const
export type ManuscriptKind = (typeof manuscriptKinds)[number]

export const manuscriptKindNames: Readonly<Record<ManuscriptKind, string>> = { ...pieceKindNames, topic: '专题', quiz: '自测题' }

export const isPieceKind = (kind: ManuscriptKind): kind is PieceKind => kind !== 'topic' && kind !== 'quiz'

/** What an association tells its own place: it names a day and an address, not medicine, so no medical reviewer signs it. */
const told: ReadonlySet<ManuscriptKind> = new Set(['announcement', 'urgent'])

export const needsMedicalReview = (kind: ManuscriptKind): boolean => !told.has(kind)
