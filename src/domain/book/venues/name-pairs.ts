import { lettersAndDigits } from '../../letters'

/** Pairs of characters that stand side by side in a name, each once, in order: Chinese has no spaces to find words by. */
export function namePairs(name: string): string[] {
  const characters = lettersAndDigits(name.normalize('NFKC').toLowerCase())
  return [...new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`))]
}

/** What a name must have to be meant: the first and the last pair of what was typed. Undefined for a single character. 望月湖小屋 means 望月湖向日葵亲子小屋. */
export function askedPairs(typed: string): readonly [first: string, last: string] | undefined {
  const pairs = namePairs(typed)
  const [first, last] = [pairs[0], pairs[pairs.length - 1]]
  return first === undefined || last === undefined ? undefined : [first, last]
}
