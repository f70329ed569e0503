import { blockWords } from './block-words'
import type { Block } from './content'

const longest = 30

/** How a block begins, to name it by: `发烧是身体在对付病菌…`. A picture without words is named by what it shows. */
export function blockQuote(block: Block): string {
  const words = [...(blockWords(block).join('') || (block.type === 'figure' ? block.alt : ''))]
  return words.length > longest ? `${words.slice(0, longest).join('')}…` : words.join('')
}
