import { hasLetterOrDigit } from '../letters'
import { blockWords } from './block-words'
import type { Block } from './content'

/** A sentence to be read aloud, and the block it stands in. */
export interface Sentence {
  block: number
  text: string
}

/** Longer ones are cut at a comma: voices of browsers fall silent in the middle of them. */
const longest = 80

const endings = /[^。！？；!?;\n]+[。！？；!?;]*/g
const clauses = /[^，、,]+[，、,]*/g

function cut(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence]
  const parts: string[] = []
  for (const clause of sentence.match(clauses) ?? [sentence]) {
    const last = parts[parts.length - 1]
    if (last !== undefined && last.length + clause.length <= longest) parts[parts.length - 1] = last + clause
    else parts.push(clause)
  }
  return parts
}

/** Runs of one line belong together; items of a list, steps and cells are sentences of their own. */
const linesOf = (block: Block): string[] => {
  if (block.type === 'paragraph' || block.type === 'callout') return [blockWords(block).join('')]
  if (block.type === 'list') return block.items.map((item) => item.map(({ text }) => text).join(''))
  if (block.type === 'seeDoctor') return ['什么时候该就医', ...block.items.map(({ when, signs }) => `${when}：${signs}`)]
  if (block.type === 'doDont') return ['这样做', ...block.dos, '别这样', ...block.donts]
  if (block.type === 'table') return block.rows.map((row) => row.map((cell, i) => `${block.head[i] ?? ''}，${cell}`).join('；'))
  if (block.type === 'figure') return [block.caption ?? block.alt]
  return blockWords(block)
}

/** The text as it is read aloud, sentence by sentence. */
export const sentencesOf = (blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block, index) =>
    linesOf(block)
      .flatMap((line) => line.match(endings) ?? [])
      .flatMap(cut)
      .map((text) => text.trim())
      .filter(hasLetterOrDigit)
      .map((text) => ({ block: index, text })),
  )
