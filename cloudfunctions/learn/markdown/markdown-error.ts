/** A piece of Markdown that this app does not carry. `message` is for the editor who wrote it: the line, and what to do instead. */
export class MarkdownError extends Error {
  override readonly name = 'MarkdownError'
  constructor(
    /** 1-based line in the Markdown. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(`第 ${line} 行：${reason}`)
  }
}

/** Where a node of the tree stands; the parser gives every node a position. */
interface Placed {
  position?: { start: { line: number } } | undefined
}

export function refusedAt(node: Placed, reason: string): MarkdownError {
  return new MarkdownError(node.position?.start.line ?? 1, reason)
}

const longestSaid = 20

/** What an editor typed, within a sentence: enough of it to be found again. */
export const asTyped = (words: string): string => `“${words.length > longestSaid ? `${[...words].slice(0, longestSaid).join('')}…` : words}”`
