import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { articleId, topicId } from '@/domain/learn/contract'
import { topics } from '../../cloudfunctions/learn/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

const file = 'topics.yaml'
/** Of the sample topics; nobody has signed them yet. */
const gatherer = { name: '王建国', title: '学堂编辑（示例）' }
export type SeededTopic = z.output<typeof topics.schema>
const entries = z.array(z.looseObject({ id: topicId, pieces: z.array(articleId) }))

/** The topics in the order of the file. Throws when an article names a topic that is not there, or a topic an article. */
export function readTopics(articles: ReadonlyArray<{ _id: string; topicIds: readonly string[] }>, orgPath: string): SeededTopic[] {
  const listed = checked(entries, parse(readFileSync(join(__dirname, file), 'utf8')), file)
  const known = new Set(listed.map(({ id }) => id))
  for (const { _id, topicIds } of articles) {
    const missing = topicIds.find((id) => !known.has(id))
    if (missing) throw new SeedError(`articles/${_id}.md`, `no topic ${missing} in ${file}`)
  }
  const written = new Set(articles.map(({ _id }) => _id))
  for (const { id, pieces } of listed) {
    const missing = pieces.find((piece) => !written.has(piece))
    if (missing) throw new SeedError(file, `topic ${id} names ${missing}, which nobody wrote`)
  }
  return listed.map(({ id, ...rest }, rank) => checked(topics.schema.strict(), { ...rest, _id: id, rank, orgPath, author: gatherer }, file))
}
