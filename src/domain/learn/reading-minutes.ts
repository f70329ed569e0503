import { lettersAndDigits } from '../letters'
import { blockWords } from './block-words'
import type { Block } from './content'

const charactersPerMinute = 300

/** How many characters there are to read: letters and digits, as Chinese counts length; punctuation is not read. */
export const characterCount = (blocks: readonly Block[]): number => lettersAndDigits(blocks.flatMap(blockWords).join('')).length

/** Whole minutes it takes to read, at 300 characters a minute, rounded up; never less than one. */
export const readingMinutes = (blocks: readonly Block[]): number => Math.max(1, Math.ceil(characterCount(blocks) / charactersPerMinute))
