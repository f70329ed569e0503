/** How long the Markdown reader takes: over the longest sample piece, and over what was made to keep it busy. */
import { markdownToBlocks } from '../../cloudfunctions/learn/markdown/markdown-to-blocks'
import { readMarkdown } from '../../localcloud/seed/read-articles'
import { monsterTexts, withinBounds } from '../fixtures/monster-texts'

const rounds = 20
const longestSample = 'kit-vaccines-on-time'

interface MarkdownBench {
  pieceMs: number
  worstMs: number
  texts: Array<{ text: string; characters: number; ms: number; answer: string }>
}

function answerOf(markdown: string): string {
  try {
    return `${markdownToBlocks(markdown).length} blocks`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function msOf(run: () => void): number {
  const began = performance.now()
  run()
  return Number((performance.now() - began).toFixed(2))
}

export function benchMarkdown(): MarkdownBench {
  const piece = readMarkdown(longestSample)
  const pieceTimes = Array.from({ length: rounds }, () => msOf(() => void markdownToBlocks(piece)))
  // As it is, and as far as the bounds let it through.
  const given = monsterTexts.flatMap(([text, markdown]) => [{ text, markdown }, { text: `${text}, within bounds`, markdown: withinBounds(markdown) }])
  const texts = given.map(({ text, markdown }) => {
    let answer = ''
    const ms = msOf(() => (answer = answerOf(markdown)))
    return { text, characters: markdown.length, ms, answer }
  })
  return { pieceMs: pieceTimes.sort((one, other) => one - other)[rounds / 2] ?? 0, worstMs: Math.max(...texts.map(({ ms }) => ms)), texts }
}
