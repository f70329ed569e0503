/** Which characters of a title belong together: Chinese has no spaces, and a line that ends inside a word (妈|妈自己) is read twice. */

/** `whole`: no line may end inside it. */
export interface WordRun {
  text: string
  whole: boolean
}

interface Segment {
  text: string
  isWord: boolean
}

/** What stands behind a word and makes no sense at the head of a line. */
const leansBack = new Set('了的地得着过吗呢吧啊们里上下中前后时岁天月年元次个篇种点')
/** Longer than this, a run would leave a hole at the end of a narrow line. */
const longest = 6

/** The browser's own dictionary; undefined where it has none. */
const dictionary = typeof Intl === 'object' && 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined

const lengthOf = (text: string) => [...text].length

/** Words by the dictionary; without one every character stands alone. */
const segmentsOf = (text: string, words: Intl.Segmenter | undefined): Segment[] =>
  words
    ? [...words.segment(text)].map(({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike === true }))
    : [...text].map((char) => ({ text: char, isWord: /[^\s\p{P}]/u.test(char) }))

/** The title cut into words and what stands between them. Its last character never stands alone on a line. */
export function wordRuns(title: string, words: Intl.Segmenter | undefined = dictionary): WordRun[] {
  const segments = segmentsOf(title, words)
  const last = segments.map(({ isWord }) => isWord).lastIndexOf(true)
  const groups: Segment[] = []
  segments.forEach((segment, at) => {
    const before = groups[groups.length - 1]
    const isSingle = lengthOf(segment.text) === 1
    const joins = segment.isWord && isSingle && before?.isWord === true && (at === last || leansBack.has(segment.text))
    if (joins && lengthOf(before.text) < longest) before.text += segment.text
    else groups.push({ ...segment })
  })
  const runs: WordRun[] = []
  for (const { text, isWord } of groups) {
    const whole = isWord && lengthOf(text) > 1 && lengthOf(text) <= longest
    const before = runs[runs.length - 1]
    if (!whole && before?.whole === false) before.text += text
    else runs.push({ text, whole })
  }
  return runs
}
