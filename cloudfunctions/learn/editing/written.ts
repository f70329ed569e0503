import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { MarkdownError } from '../markdown/markdown-error'
import { markdownToBlocks } from '../markdown/markdown-to-blocks'

/** The text as readers would see it, or the line that does not work. */
export function written(markdown: string): { blocks: Block[]; error: LineError | null } {
  try {
    return { blocks: markdownToBlocks(markdown), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}
