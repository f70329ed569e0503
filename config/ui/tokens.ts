export type Tokens = Record<string, string>

/** The custom properties that one class of tokens.scss sets (the first block with that selector). */
export function tokensOf(scss: string, selector: '.x-screen' | '.theme-dark' | '.size-large'): Tokens {
  const block = scss.split(`\n${selector} {`)[1]?.split('\n}')[0]
  if (block === undefined) throw new Error(`tokens.scss has no ${selector}`)
  return Object.fromEntries([...block.matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]))
}
