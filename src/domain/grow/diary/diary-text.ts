/** The diary as a text to keep, the oldest first. */
import { fullDate } from '../../said-date'
import type { Diary } from '../contract'
import { saidExactAge } from '../said-exact-age'

export interface DiaryOf {
  name: string
  birthOn: string
  diary: readonly Diary[]
}

/** "2026年3月1日，1个月9天，第一次" */
export const entryHead = ({ on, first }: Diary, birthOn: string): string => [fullDate(on), saidExactAge(birthOn, on), first && '第一次'].filter(Boolean).join('，')

export function diaryText({ name, birthOn, diary }: DiaryOf): string {
  const entries = diary.map((entry) => [entryHead(entry, birthOn), entry.words, entry.photos && `（照片 ${entry.photos.length} 张）`].filter(Boolean).join('\n'))
  return [`${name}的成长日记`, ...entries].join('\n\n')
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The same as a page that any browser opens. @param pictures what shows a photo, by its id; one that is missing is said to be. */
export function diaryPage({ name, birthOn, diary }: DiaryOf, pictures: Readonly<Record<string, string>>): string {
  const entries = diary.map((entry) => {
    const photos = (entry.photos ?? []).map((id) => (pictures[id] === undefined ? '<p>（这张照片没有取到）</p>' : `<img src="${pictures[id]}" alt="${escaped(entryHead(entry, birthOn))}">`))
    return `<section><h2>${escaped(entryHead(entry, birthOn))}</h2><p>${escaped(entry.words).replace(/\n/g, '<br>')}</p>${photos.join('')}</section>`
  })
  const title = escaped(`${name}的成长日记`)
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>body{max-width:40em;margin:2em auto;padding:0 1em;font:16px/1.6 sans-serif}img{display:block;max-width:100%;margin:.5em 0;border-radius:8px}h2{font-size:1em}</style><h1>${title}</h1>${entries.join('')}</html>`
}
