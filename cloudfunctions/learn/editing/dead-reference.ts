import type { Block, Inline } from '@/domain/learn/content'
import { addressesOf } from '../../kernel/storage/file-storage'
import { articles, topics } from '../collections'
import { filesOf } from '../files-of'

interface Whole {
  blocks: readonly Block[]
  topicIds: readonly string[]
}

const linesOf = (block: Block): readonly Inline[] => (block.type === 'paragraph' || block.type === 'callout' ? block.content : block.type === 'list' ? block.items.flat() : [])

/**
 * What a piece names that its readers could not open, in words; undefined when all of it is there. One round trip for each kind of thing that is named, at once; none
 * for a piece that names nothing.
 */
export async function deadReference({ blocks, topicIds }: Whole): Promise<string | undefined> {
  const links = blocks.flatMap(linesOf).flatMap(({ page, text }) => (page === undefined ? [] : [{ kind: page.slice(0, page.indexOf(':')), id: page.slice(page.indexOf(':') + 1), text }]))
  const linked = (kind: string) => links.filter((link) => link.kind === kind).map(({ id }) => id)
  const files = filesOf({ blocks: [...blocks], media: null, audio: null })
  const [pieces, sets, addresses] = await Promise.all([published(linked('article')), knownTopics([...linked('topic'), ...topicIds]), addressesOf(files)])
  const dead = links.find(({ kind, id }) => !(kind === 'article' ? pieces : sets).has(id))
  if (dead) return `正文里的链接“${dead.text.slice(0, 20)}”打不开：它指的${dead.kind === 'article' ? '那一篇没有发布' : '那个专题没有了'}。请换一个，或去掉链接。`
  if (topicIds.some((id) => !sets.has(id))) return '选的专题里有一个已经没有了。请到“资料”里去掉它。'
  return files.some((path) => addresses[path] === undefined) ? '正文里有一张图片没传好，读者看不到。请删掉那一行，点“图片”重新插入。' : undefined
}

async function published(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const docs = ids.length === 0 ? [] : await articles.find({ where: { _id: { $in: [...new Set(ids)] }, state: 'published' }, limit: ids.length, only: ['_id'] })
  return new Set(docs.map(({ _id }) => _id))
}

/** Those of these topics that there are. */
export async function knownTopics(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const docs = ids.length === 0 ? [] : await topics.find({ where: { _id: { $in: [...new Set(ids)] } }, limit: ids.length, only: ['_id'] })
  return new Set(docs.map(({ _id }) => _id))
}
