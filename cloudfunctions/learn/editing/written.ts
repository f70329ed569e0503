import type { Block } from '@/domain/learn/content'
import type { LineError } from '@/domain/learn/editing/editing-contract'
import { MarkdownError } from '../markdown/markdown-error'

/** The text as readers would see it, or the line that does not work. */
export async function written(markdown: string): Promise<{ blocks: Block[]; error: LineError | null }> {
  // The reader is a fifth of all code: only who needs it waits for it.
  const { markdownToBlocks } = await import('../markdown/markdown-to-blocks')
  try {
    return { blocks: markdownToBlocks(markdown), error: null }
  } catch (error) {
    if (error instanceof MarkdownError) return { blocks: [], error: { line: error.line, reason: error.reason.slice(0, 200) } }
    throw error
  }
}
