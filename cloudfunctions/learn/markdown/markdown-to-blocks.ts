import type { RootContent } from 'mdast'
import { block, type Block } from '@/domain/learn/content'
import { isCover } from '@/domain/learn/covers'
import { blockFault } from './block-fault'
import { directiveBlock } from './directive-block'
import { inlineContent, noTags, plainWords } from './inline-content'
import { listItems } from './list-items'
import { asTyped, MarkdownError, refusedAt } from './markdown-error'
import { noQuotes } from './check-nesting'
import { parseTree } from './parse-tree'
import { tableBlock } from './table-block'

const mostBlocks = 200

function draftOf(node: RootContent): Record<string, unknown> {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlineContent(node.children) }
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw refusedAt(node, '小标题只用两个或三个井号（## 或 ###），请点“小标题”插入')
      return { type: 'heading', text: plainWords(node.children) }
    case 'list':
      return { type: 'list', ordered: Boolean(node.ordered), items: listItems(node).map((line) => inlineContent(line)) }
    case 'table':
      return tableBlock(node)
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlock(node)
    case 'html':
      throw refusedAt(node, noTags)
    case 'code':
      throw refusedAt(node, '不能用代码块，请把行首的空格（或三个反引号）去掉')
    case 'blockquote':
      throw refusedAt(node, noQuotes)
    case 'thematicBreak':
      throw refusedAt(node, '不能用分隔线，请点“小标题”插入一个')
    default:
      throw refusedAt(node, '这种写法不能用，请删掉这一行。来源请写到“资料”里')
  }
}

/**
 * An article's Markdown as the content tree that screens render natively. Whatever is not plain prose, a list, a table, an
 * allowed link or one of our blocks is refused, so that nothing an editor pastes is lost silently and no markup ever reaches a screen. `isOwn` says which uploaded
 * pictures the piece may show.
 *
 * @throws MarkdownError naming the line and what to write instead
 */
export function markdownToBlocks(markdown: string, isOwn: (path: string) => boolean = () => true): Block[] {
  const nodes = parseTree(markdown).children
  if (nodes.length === 0) throw new MarkdownError(1, '正文还是空的，请先写几句')
  if (nodes.length > mostBlocks) throw new MarkdownError(1, `正文有 ${nodes.length} 段，最多 ${mostBlocks} 段。可以分成两篇`)
  return nodes.map((node) => {
    const draft = draftOf(node)
    const checked = block.safeParse(draft)
    if (!checked.success) throw refusedAt(node, blockFault(draft['type'], checked.error))
    const why = whyNotShown(checked.data, isOwn)
    if (why !== undefined) throw refusedAt(node, why)
    return checked.data
  })
}

function whyNotShown(shown: Block, isOwn: (path: string) => boolean): string | undefined {
  if (shown.type !== 'figure') return undefined
  if (shown.illustration !== undefined && !isCover(shown.illustration)) return `没有${asTyped(shown.illustration)}这张插图，请换一张`
  return shown.image && !isOwn(shown.image.path) ? '这张图片是另一篇的，请删掉这一行，点“图片”在这一篇里重新插入' : undefined
}
