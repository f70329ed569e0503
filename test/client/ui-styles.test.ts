import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'

const root = path.resolve(__dirname, '../../src')
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : files(file, ending)
    return ending.test(entry.name) ? [file] : []
  })
const sheets = [...files('ui', /\.scss$/), ...files('features/gallery', /\.scss$/)]
const sources = [...files('ui', /\.tsx?$|\.scss$/), ...files('features/gallery', /\.tsx?$|\.scss$/)]

// WXSS in older phones: classes and the two pseudo-elements; taps are shown by hoverClass.
const selector = /^(\.[\w-]+|::before|::after|:last-child|:focus-visible|::placeholder|[\s+>])+$/
const tooNew = /color-mix|(^|\s)inset:|:active|:has\(|@layer|@container/

describe.each(sheets)('%s', (file) => {
  const css = compile(path.join(root, file)).css

  it('uses only selectors that WeChat knows', () => {
    postcss.parse(css).walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return
      for (const each of rule.selectors) expect(each).toMatch(selector)
    })
  })

  it('uses nothing that an older WebView lacks', () => {
    expect(css.match(tooNew)).toBeNull()
  })

  it('refers only to tokens that exist', () => {
    const known = new Set([...readFileSync(path.join(root, 'ui/tokens.scss'), 'utf8').matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name))
    expect([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([])
  })
})

describe('colours', () => {
  test.each(sources.filter((file) => file !== 'ui/tokens.scss'))('%s takes them from the tokens', (file) => {
    expect(readFileSync(path.join(root, file), 'utf8').match(/#[0-9a-fA-F]{3,8}\b|\brgba?\(/)).toBeNull()
  })
})

/** What a piece is drawn with. A phone that is shown on a desk has a theme and a size of its own, so these ask no screen above them: the tokens say it. */
const drawn = [...files('pages/parts/blocks', /\.scss$/), ...['article-row/article-row', 'illustration/illustration', 'icon/icon', 'note/note', 'tag/tag', 'segmented/segmented'].map((name) => `ui/${name}.scss`)]
test.each(drawn)('%s looks the same on every desk', (file) => {
  const found: string[] = []
  postcss.parse(compile(path.join(root, file)).css).walkRules(({ selectors }) => {
    found.push(...selectors.filter((each) => /\.(?:size-large|theme-dark)\s/.test(each)))
  })
  expect(found).toEqual([])
})
