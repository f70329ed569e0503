import type { ManuscriptKind } from '../piece-kinds'

/** The parts of a question that a word can be said about, in the order of the phone. */
const quizBlocks = ['题目', '选项', '讲解', '接着读的一篇'] as const

/** What a comment is about, by its place: a paragraph of a piece, a piece of a topic, a part of a question. */
export function blockName(kind: ManuscriptKind, block: number): string {
  if (kind === 'quiz') return quizBlocks[block] ?? '题目'
  return kind === 'topic' ? `第 ${block + 1} 篇` : `第 ${block + 1} 段`
}
