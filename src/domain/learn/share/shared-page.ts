/** What a card or a code leads to, and how a mini program's code says it. */

/** A piece of 学堂, or a set of them. */
export interface SharedPage {
  of: 'article' | 'topic'
  id: string
}

/** WeChat lets a code carry so many characters (`scene` of wxacode.getUnlimited). */
export const longestScene = 32

const letters = { article: 'a', topic: 't' } as const
const kinds = { a: 'article', t: 'topic' } as const

/** The scene that says it in so many words; undefined for an id that is too long for one, which gets a key instead. */
export function plainScene({ of, id }: SharedPage): string | undefined {
  const scene = `${letters[of]}=${id}`
  return scene.length <= longestScene ? scene : undefined
}

/** The scene of a key that the cloud keeps. */
export const keyedScene = (key: string) => `k=${key}`

/** What a scanned scene says: a page, or the key under which the cloud knows one. Undefined for what none of our codes says. */
export function readScene(scene: string): SharedPage | { key: string } | undefined {
  const [, letter = '', id = ''] = /^([at])=([a-z0-9-]{2,60})$/.exec(scene) ?? []
  if (letter === 'a' || letter === 't') return { of: kinds[letter], id }
  const [, key] = /^k=([\w-]{24})$/.exec(scene) ?? []
  return key === undefined ? undefined : { key }
}
