import type { Block, Inline } from './content'

const lineOf = (line: readonly Inline[]) => line.map(({ text }) => text)

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'callout':
      return lineOf(block.content)
    case 'list':
      return block.items.flatMap(lineOf)
    case 'steps':
      return block.items.flatMap(({ title, text }) => [title, text])
    case 'doDont':
      return [...block.dos, ...block.donts]
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'figure':
      return block.caption === undefined ? [] : [block.caption]
    case 'seeDoctor':
      return block.items.flatMap(({ when, signs }) => [when, signs])
  }
}

const charactersPerMinute = 300

/** How many characters there are to read: letters and digits, as Chinese counts length; punctuation is not read. */
export const characterCount = (blocks: readonly Block[]): number => [...blocks.flatMap(wordsOf).join('').matchAll(/[\p{L}\p{N}]/gu)].length

/** Whole minutes it takes to read, at 300 characters a minute, rounded up; never less than one. */
export const readingMinutes = (blocks: readonly Block[]): number => Math.max(1, Math.ceil(characterCount(blocks) / charactersPerMinute))
