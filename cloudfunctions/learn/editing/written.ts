import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { isPictureOf } from './picture-path'
import { MarkdownError } from '../markdown/markdown-error'
import { markdownToBlocks } from '../markdown/markdown-to-blocks'

/** The text of a piece as readers would see it, or the line that does not work. Without the id of the piece any uploaded picture may stand in it. */
export function written(markdown: string, id?: string): { blocks: Block[]; error: LineError | null } {
  try {
    return { blocks: markdownToBlocks(markdown, (path) => id === undefined || isPictureOf(path, id)), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}
