import type { List } from 'mdast'
import { plainWords } from './inline-content'
import { listItems } from './list-items'
import { refusedAt } from './markdown-error'

/** Entries written as `**title** text`; a colon that ends the title is the screen's to draw. */
export function titledItems(list: List): Array<{ title: string; text: string }> {
  return listItems(list).map(([first, ...rest], index) => {
    if (first?.type !== 'strong') throw refusedAt(first ?? list.children[index] ?? list, '每一条请先写加粗的标题，再写内容：**标题** 内容')
    return { title: plainWords(first.children).replace(/[：:]$/u, ''), text: plainWords(rest).replace(/^[：:]\s*/u, '') }
  })
}
