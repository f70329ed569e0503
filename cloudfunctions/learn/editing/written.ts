import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { isPieceKind, type ManuscriptKind } from '@/domain/learn/piece-kinds'
import { isPictureOf } from './picture-path'
import { MarkdownError } from '../markdown/markdown-error'

interface Text {
  blocks: Block[]
  error: LineError | null
}

/** The text of a piece as readers would see it, or the line that does not work. Without the id of the piece any uploaded picture may stand in it. */
export async function written(markdown: string, id?: string): Promise<Text> {
  // The reader is a fifth of all code: only who needs it waits for it.
  const { markdownToBlocks } = await import('../markdown/markdown-to-blocks')
  try {
    return { blocks: markdownToBlocks(markdown, (path) => id === undefined || isPictureOf(path, id)), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}

/** The same of a manuscript: a topic and a question have no text, and nothing in it is wrong. */
export const textOf = async ({ _id, kind, markdown }: { _id: string; kind: ManuscriptKind; markdown: string }): Promise<Text> => (isPieceKind(kind) ? await written(markdown, _id) : { blocks: [], error: null })
