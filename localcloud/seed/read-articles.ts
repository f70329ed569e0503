import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { articleId, date } from '@/domain/learn/contract'
import { feedKeys } from '@/domain/learn/feed-keys'
import { readingMinutes } from '@/domain/learn/reading-minutes'
import { articles } from '../../cloudfunctions/learn/collections'
import { MarkdownError } from '../../cloudfunctions/learn/markdown/markdown-error'
import { markdownToBlocks } from '../../cloudfunctions/learn/markdown/markdown-to-blocks'
import { checked } from './checked'
import { SeedError } from './seed-error'

export type SeededArticle = z.output<typeof articles.schema>

const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/
const frontMatter = z.looseObject({ publishedOn: date })
const keyed = articles.schema.pick({ kind: true, months: true, audience: true, orgPath: true })

function blocksOf(body: string, file: string, linesBefore: number) {
  try {
    return markdownToBlocks(body)
  } catch (error) {
    if (error instanceof MarkdownError) throw new SeedError(`${file}:${error.line + linesBefore}`, error.reason)
    throw error
  }
}

function readParts(file: string): { whole: string; head: string; body: string } {
  const [whole = '', head, body] = parts.exec(readFileSync(join(__dirname, file), 'utf8')) ?? []
  if (head === undefined || body === undefined) throw new SeedError(file, 'an article begins with front matter between two lines of ---')
  return { whole, head, body }
}

/** The Markdown of a sample article, as its editor sees it. */
export const readMarkdown = (id: string): string => readParts(`articles/${id}.md`).body.trim()

/** One article file: YAML front matter (what the card and the footer say) and a Markdown body. Its id is the file's name. */
export function readArticle(file: string, orgPath: string): SeededArticle {
  const { whole, head, body } = readParts(file)
  const front = checked(frontMatter, parse(head), file)
  const linesBefore = whole.slice(0, whole.length - body.length).split('\n').length - 1
  const blocks = blocksOf(body, file, linesBefore)
  const keys = checked(keyed, { kind: 'article', months: [], ...front, orgPath }, file)
  return checked(articles.schema.strict(), {
    corrections: [],
    ...front,
    _id: checked(articleId, file.replace(/^.*\/|\.md$/g, ''), file),
    blocks,
    readingMinutes: readingMinutes(blocks),
    state: 'published',
    orgPath,
    ...feedKeys(keys),
    // Nine in the morning in China.
    publishedAt: new Date(`${front.publishedOn}T09:00:00+08:00`),
  }, file)
}

/** Every article, published by the place with this path. */
export const readArticles = (orgPath: string): SeededArticle[] =>
  readdirSync(join(__dirname, 'articles')).filter((name) => name.endsWith('.md')).sort().map((name) => readArticle(`articles/${name}`, orgPath))
