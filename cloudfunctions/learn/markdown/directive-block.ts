import type { List, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { blockNames, type BlockName } from '@/domain/learn/block-names'
import { seen } from '@/domain/seen'
import { plainWords, inlineContent } from './inline-content'
import { listItems } from './list-items'
import { asTyped, refusedAt } from './markdown-error'
import { titledItems } from './titled-items'

type Directive = ContainerDirective | LeafDirective
/** A block as written, before the content schema has looked at it. */
type Draft = Record<string, unknown>

const isBlockName = (name: string): name is BlockName => Object.hasOwn(blockNames, name)
const said = ({ name }: Directive) => (isBlockName(name) ? `“${blockNames[name]}”` : asTyped(name))
const isList = (node: RootContent | undefined): node is List => node?.type === 'list'
const isParagraph = (node: RootContent | undefined): node is Paragraph => node?.type === 'paragraph'

function onlyList(directive: Directive, ordered: boolean): List {
  const [list, more] = directive.children as RootContent[]
  if (!isList(list) || more || Boolean(list.ordered) !== ordered) {
    throw refusedAt(more ?? list ?? directive, `${said(directive)}里面只放一个${ordered ? '编号列表（1. 2. 3. 开头）' : '列表（- 开头）'}，别的请写到它外面`)
  }
  return list
}

function callout(directive: Directive): Draft {
  const [paragraph, more] = directive.children as RootContent[]
  if (!isParagraph(paragraph) || more) throw refusedAt(more ?? paragraph ?? directive, '“提示框”里面只放一段话，别的请写到它外面')
  return { type: 'callout', tone: directive.attributes?.tone ?? 'info', content: inlineContent(paragraph.children) }
}

/** Written as `### 这样做` and a list, then `### 别这样` and a list. */
function doDont(directive: Directive): Draft {
  const [doTitle, dos, dontTitle, donts, more] = directive.children as RootContent[]
  const titled = (node: RootContent | undefined, title: string) => node?.type === 'heading' && plainWords(node.children) === title
  if (!titled(doTitle, '这样做') || !isList(dos) || !titled(dontTitle, '别这样') || !isList(donts) || more) {
    throw refusedAt(more ?? directive, '“该做不该做”里面请依次写：### 这样做、一个列表、### 别这样、一个列表')
  }
  return { type: 'doDont', dos: listItems(dos).map(plainWords), donts: listItems(donts).map(plainWords) }
}

/** One of the house's own pictures, or a photo that was uploaded, with its size in px. */
function figure(directive: Directive): Draft {
  const { image, width, height, ...rest } = directive.attributes ?? {}
  if (!rest['illustration'] === !image) throw refusedAt(directive, '没写是哪一张图片，或写了两张。请删掉这一行，点“图片”重新插入')
  const words = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, seen(value ?? '').trim()]))
  return { type: 'figure', ...words, ...(image && { image: { path: image, width: Number(width), height: Number(height) } }) }
}

/** Every directive an article may use: its shape in Markdown, the attributes it knows, and the block it becomes. */
const directives: Record<BlockName, { shape: Directive['type']; attributes: readonly string[]; draft: (directive: Directive) => Draft }> = {
  callout: { shape: 'containerDirective', attributes: ['tone'], draft: callout },
  steps: { shape: 'containerDirective', attributes: [], draft: (directive) => ({ type: 'steps', items: titledItems(onlyList(directive, true)) }) },
  'do-dont': { shape: 'containerDirective', attributes: [], draft: doDont },
  'see-doctor': {
    shape: 'containerDirective',
    attributes: [],
    draft: (directive) => ({ type: 'seeDoctor', items: titledItems(onlyList(directive, false)).map(({ title, text }) => ({ when: title, signs: text })) }),
  },
  figure: { shape: 'leafDirective', attributes: ['illustration', 'image', 'width', 'height', 'alt', 'caption'], draft: figure },
}

/** The block of `:::name` or `::name`. Throws a MarkdownError on an unknown name, attribute or content. */
export function directiveBlock(directive: Directive): Draft {
  const known = isBlockName(directive.name) ? directives[directive.name] : undefined
  if (!known) throw refusedAt(directive, `没有${asTyped(directive.name)}这种块。能用的有${Object.values(blockNames).join('、')}，请点上面的按钮插入`)
  if (known.shape !== directive.type) throw refusedAt(directive, `${said(directive)}前面请写${known.shape === 'leafDirective' ? '两个冒号 ::' : '三个冒号 :::'}`)
  const unknown = Object.keys(directive.attributes ?? {}).find((name) => !known.attributes.includes(name))
  if (unknown !== undefined) throw refusedAt(directive, `${said(directive)}没有${asTyped(unknown)}这一项，请把它删掉`)
  if (directive.type === 'leafDirective' && directive.children.length) throw refusedAt(directive, `${said(directive)}的文字请写进花括号`)
  return known.draft(directive)
}
