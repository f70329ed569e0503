import type { Front } from './editing-contract'

/** What one person writes of a piece: all that an editor says beside the text, and the text. */
export interface Written {
  front: Front
  markdown: string
}
export type WrittenKey = keyof Front | 'markdown'

export const writtenNames: Readonly<Record<WrittenKey, string>> = {
  kind: '类别',
  title: '标题',
  summary: '摘要',
  keyTask: '重点任务',
  topicIds: '专题',
  tags: '常用词',
  audience: '给谁看',
  cover: '封面',
  author: '作者',
  months: '月份',
  sources: '来源',
  policy: '政策要点',
  kit: '宣讲包',
  media: '音频视频',
  audio: '朗读',
  until: '到哪天为止',
  topic: '文章和顺序',
  quiz: '题目',
  correction: '更正说明',
  markdown: '正文',
}

const keys = Object.keys(writtenNames) as WrittenKey[]
const part = (written: Written, key: WrittenKey): unknown => (key === 'markdown' ? written.markdown : written.front[key])
/** Keys in order: what came from the cloud and what a form made may list them differently. */
const ordered = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value
const same = (one: unknown, other: unknown) => JSON.stringify(one, ordered) === JSON.stringify(other, ordered)

/** Whether there is nothing to save. */
export const sameWritten = (one: Written, other: Written): boolean => same(one, other)
const withPart = (written: Written, key: WrittenKey, value: unknown): Written => (key === 'markdown' ? { ...written, markdown: String(value) } : { ...written, front: { ...written.front, [key]: value } })

/** What was changed by both since `base`, and differently. Everything that only one of them changed is in `merged` already. */
export function mergeDrafts(base: Written, mine: Written, theirs: Written): { merged: Written; clashes: WrittenKey[] } {
  let merged = mine
  const clashes: WrittenKey[] = []
  for (const key of keys) {
    const [was, my, their] = [part(base, key), part(mine, key), part(theirs, key)]
    if (same(my, their) || same(was, their)) continue
    if (same(was, my)) merged = withPart(merged, key, their)
    else clashes.push(key)
  }
  return { merged, clashes }
}

/** Of a part that both changed: mine, theirs, or, of the text, both one after the other, to be put in order by hand. */
export type Choice = 'mine' | 'theirs' | 'both'

/** The line between the two when both texts are kept. */
export const bothLine = '## 下面是同事写的，理好以后删掉这一行'

export function settleClashes(merged: Written, theirs: Written, choices: Readonly<Partial<Record<WrittenKey, Choice>>>): Written {
  return keys.reduce((written, key) => {
    if (choices[key] === 'theirs') return withPart(written, key, part(theirs, key))
    if (choices[key] === 'both' && key === 'markdown') return { ...written, markdown: `${written.markdown.trimEnd()}\n\n${bothLine}\n\n${theirs.markdown.trimStart()}` }
    return written
  }, merged)
}
