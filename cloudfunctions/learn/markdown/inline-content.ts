import type { PhrasingContent } from 'mdast'
import { pageLink, type Inline } from '@/domain/learn/content'
import { isOfficialSite } from '@/domain/learn/official-sites'
import { refusedAt } from './markdown-error'

const phone = /^tel:([\d-]{3,20})$/

/** Where a link may lead: one tap calls, a page of our own opens, an official site's address is copied. Undefined for anything else. */
function targetOf(url: string): Omit<Inline, 'text'> | undefined {
  const number = phone.exec(url)?.[1]
  if (number) return { phone: number }
  if (pageLink.safeParse(url).success) return { page: url }
  return isOfficialSite(url) ? { site: url } : undefined
}

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

/** The words of a line with their emphasis, one-tap phone numbers, own pages and official sites. Throws a MarkdownError on anything else. */
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
      const target = targetOf(node.url)
      if (!target) throw refusedAt(node, '不能放这个网址。能放电话 [12320](tel:12320)、学堂里的文章 [叶酸](article:folic-acid) 和专题、政府和卫生机构的网站')
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
    if (node.type !== 'text') throw refusedAt(node, '这里只能写文字，不能加粗、放电话或别的格式')
  }
  return inlineContent(nodes).map((run) => run.text).join('').trim()
}
