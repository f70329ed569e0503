import type { PhrasingContent } from 'mdast'
import type { Inline } from '@/domain/learn/content'
import { refusedAt } from './markdown-error'

const phone = /^tel:([\d-]{3,20})$/

/** What to do instead of each thing a line cannot hold. */
const refusals: Record<Exclude<PhrasingContent['type'], 'text' | 'strong' | 'link'>, string> = {
  break: '不能在一句话中间硬换行，请另起一段',
  delete: '不能用删除线',
  emphasis: '不能用斜体，重点请用 **加粗**',
  footnoteReference: '不能用脚注，来源请写在 sources 里',
  html: '不能写 HTML 标签',
  image: '不能放图片，请用 ::figure',
  imageReference: '不能放图片，请用 ::figure',
  inlineCode: '不能用代码格式',
  linkReference: '不能放网址，电话请写成 [12320](tel:12320)',
  textDirective: '这里不能用指令',
}

/** A line break in the source is none on the screen; between Latin words it is a space. */
const unwrapped = (text: string) => text.replace(/([^\n]?)\n([^\n]?)/gu, (_, before: string, after: string) => (/[\x21-\x7e]/.test(before) && /[\x21-\x7e]/.test(after) ? `${before} ${after}` : before + after))

/** A bold run that ends with punctuation needs a space after it in Markdown; Chinese on the screen does not. */
const afterPunctuation = (text: string, before: Inline | undefined) => (before?.strong && /\p{P}$/u.test(before.text) ? text.trimStart() : text)

/** The words of a line with their emphasis and one-tap phone numbers. Throws a MarkdownError on anything else. */
export function inlineContent(nodes: readonly PhrasingContent[], style: Omit<Inline, 'text'> = {}): Inline[] {
  const runs: Inline[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.value.includes('**')) throw refusedAt(node, '加粗没有生效：** 要成对；后一个 ** 紧跟在标点后面时，再空一格')
      const text = afterPunctuation(unwrapped(node.value), runs.at(-1))
      if (text) runs.push({ text, ...style })
    } else if (node.type === 'strong') {
      runs.push(...inlineContent(node.children, { ...style, strong: true }))
    } else if (node.type === 'link') {
      const number = phone.exec(node.url)?.[1]
      if (!number) throw refusedAt(node, '不能放网址，只能放电话，写成 [12320](tel:12320)')
      runs.push(...inlineContent(node.children, { ...style, phone: number }))
    } else {
      throw refusedAt(node, refusals[node.type])
    }
  }
  return runs
}

/** The words of a line that carries no emphasis and no phone (headings, table cells, short lists). */
export function plainWords(nodes: readonly PhrasingContent[]): string {
  for (const node of nodes) {
    if (node.type !== 'text') throw refusedAt(node, '这里只能写文字，不能加粗、放电话或别的格式')
  }
  return inlineContent(nodes).map((run) => run.text).join('').trim()
}
