import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { isPieceKind, type ManuscriptKind } from '@/domain/learn/piece-kinds'
import { MarkdownError } from '../markdown/markdown-error'
import { markdownToBlocks } from '../markdown/markdown-to-blocks'

interface Text {
  blocks: Block[]
  error: LineError | null
}

/** The text as readers would see it, or the line that does not work. */
export function written(markdown: string): Text {
  try {
    return { blocks: markdownToBlocks(markdown), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}

/** The same of a manuscript: a topic and a question have no text, and nothing in it is wrong. */
export const textOf = ({ kind, markdown }: { kind: ManuscriptKind; markdown: string }): Text => (isPieceKind(kind) ? written(markdown) : { blocks: [], error: null })
