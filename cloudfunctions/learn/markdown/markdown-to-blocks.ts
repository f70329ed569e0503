import type { RootContent } from 'mdast'
import { block, type Block } from '@/domain/learn/content'
import { directiveBlock } from './directive-block'
import { inlineContent, plainWords } from './inline-content'
import { listItems } from './list-items'
import { MarkdownError, refusedAt } from './markdown-error'
import { parseTree } from './parse-tree'
import { tableBlock } from './table-block'

const mostBlocks = 200

function draftOf(node: RootContent): Record<string, unknown> {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlineContent(node.children) }
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw refusedAt(node, '标题只用 ## 或 ###')
      return { type: 'heading', text: plainWords(node.children) }
    case 'list':
      return { type: 'list', ordered: Boolean(node.ordered), items: listItems(node).map((line) => inlineContent(line)) }
    case 'table':
      return tableBlock(node)
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlock(node)
    case 'html':
      throw refusedAt(node, '不能写 HTML 标签')
    case 'code':
      throw refusedAt(node, '不能用代码块；行首也不要空四格')
    case 'blockquote':
      throw refusedAt(node, '不能用引用，请用 :::callout')
    case 'thematicBreak':
      throw refusedAt(node, '不能用分隔线，请用小标题')
    default:
      throw refusedAt(node, '这里不支持这种写法')
  }
}

/**
 * An article's Markdown as the content tree that screens render natively. Whatever is not plain prose, a list, a table, an
 * allowed link or one of our blocks is refused, so that nothing an editor pastes is lost silently and no markup ever reaches a screen.
 *
 * @throws MarkdownError naming the line and what to write instead
 */
export function markdownToBlocks(markdown: string): Block[] {
  const nodes = parseTree(markdown).children
  if (nodes.length === 0) throw new MarkdownError(1, '正文还是空的')
  if (nodes.length > mostBlocks) throw new MarkdownError(1, `正文有 ${nodes.length} 段，最多 ${mostBlocks} 段。可以分成两篇`)
  return nodes.map((node) => {
    const checked = block.safeParse(draftOf(node))
    if (!checked.success) throw refusedAt(node, `这一块有一项空着、太长或写得不对（${checked.error.issues[0]?.path.join('.') ?? ''}）`)
    return checked.data
  })
}
