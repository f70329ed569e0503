import type { Block, Inline } from './content'

const lineOf = (line: readonly Inline[]) => line.map(({ text }) => text)

/** The words of a block, run by run, without any markup. */
export function blockWords(block: Block): string[] {
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
