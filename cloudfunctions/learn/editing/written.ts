import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { isPieceKind, type ManuscriptKind } from '@/domain/learn/piece-kinds'
import { MarkdownError } from '../markdown/markdown-error'

interface Text {
  blocks: Block[]
  error: LineError | null
}

/** The text as readers would see it, or the line that does not work. */
export async function written(markdown: string): Promise<Text> {
  // The reader is a fifth of all code: only who needs it waits for it.
  const { markdownToBlocks } = await import('../markdown/markdown-to-blocks')
  try {
    return { blocks: markdownToBlocks(markdown), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}

/** The same of a manuscript: a topic and a question have no text, and nothing in it is wrong. */
export const textOf = async ({ kind, markdown }: { kind: ManuscriptKind; markdown: string }): Promise<Text> => (isPieceKind(kind) ? await written(markdown) : { blocks: [], error: null })
