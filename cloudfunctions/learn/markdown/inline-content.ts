import type { PhrasingContent } from 'mdast'
import { pageLink, type Inline } from '@/domain/learn/content'
import { isOfficialSite } from '@/domain/learn/official-sites'
import { seen } from '@/domain/seen'
import { refusedAt } from './markdown-error'

const phone = /^tel:([\d-]{3,20})$/

/** Where a link may lead: one tap calls, a page of our own opens, an official site's address is copied. Undefined for anything else. */
function targetOf(url: string): Omit<Inline, 'text'> | undefined {
  const number = phone.exec(url)?.[1]
  if (number) return { phone: number }
  if (pageLink.safeParse(url).success) return { page: url }
  return isOfficialSite(url) ? { site: url } : undefined
}

export const noTags = '不能写网页代码，请把尖括号和里面的去掉；小于号可以写“小于”'

/** What to do instead of each thing a line cannot hold. */
const refusals: Record<Exclude<PhrasingContent['type'], 'text' | 'strong' | 'link'>, string> = {
  break: '不能在一句话中间硬换行，请空一行，另起一段',
  delete: '不能用删除线，请把两边的 ~ 去掉',
  emphasis: '不能用斜体（一个 * 或 _）。重点请用 **加粗**',
  footnoteReference: '不能用脚注，来源请写到“资料”里',
  html: noTags,
  image: '图片不能这样放，请删掉这里，点“图片”插入',
  imageReference: '图片不能这样放，请删掉这里，点“图片”插入',
  inlineCode: '不能用代码格式，请把反引号 ` 去掉',
  linkReference: '链接要写完整：方括号后面紧跟圆括号。电话请点“电话”插入',
  textDirective: '这里只能写文字',
}

/** A line break in the source is none on the screen; between Latin words it is a space. */
const unwrapped = (text: string) => text.replace(/([^\n]?)\n([^\n]?)/gu, (_, before: string, after: string) => (/[\x21-\x7e]/.test(before) && /[\x21-\x7e]/.test(after) ? `${before} ${after}` : before + after))

/** A bold run that ends with punctuation needs a space after it in Markdown; Chinese on the screen does not. */
const afterPunctuation = (text: string, before: Inline | undefined) => (before?.strong && /\p{P}$/u.test(before.text) ? text.trimStart() : text)

/** The words of a line with their emphasis, one-tap phone numbers, own pages and official sites. Throws a MarkdownError on anything else. */
export function inlineContent(nodes: readonly PhrasingContent[], style: Omit<Inline, 'text'> = {}): Inline[] {
  const runs: Inline[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.value.includes('**')) throw refusedAt(node, '加粗没有生效：** 请成对写；后一个 ** 紧跟在标点后面时，再空一格')
      const text = afterPunctuation(unwrapped(seen(node.value)), runs.at(-1))
      if (text) runs.push({ text, ...style })
    } else if (node.type === 'strong') {
      runs.push(...inlineContent(node.children, { ...style, strong: true }))
    } else if (node.type === 'link') {
      const target = targetOf(node.url)
      if (!target) throw refusedAt(node, '不能放这个网址，请去掉。能放的有：电话（点“电话”插入）、学堂里的文章（写成 [叶酸](article:folic-acid) 这样）和专题、政府和卫生机构的网站')
      runs.push(...inlineContent(node.children, { ...style, ...target }))
    } else {
      throw refusedAt(node, refusals[node.type])
    }
  }
  return runs
}

/** The words of a line that carries no emphasis and no link (headings, table cells, short lists). */
export function plainWords(nodes: readonly PhrasingContent[]): string {
  for (const node of nodes) {
    if (node.type !== 'text') throw refusedAt(node, '这里只能写文字，请把加粗、电话和别的格式去掉')
  }
  return inlineContent(nodes).map((run) => run.text).join('').trim()
}
