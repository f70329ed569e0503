import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { topicId } from '@/domain/learn/contract'
import { topics } from '../../cloudfunctions/learn/collections'
import { checked } from './checked'
import { SeedError } from './seed-error'

const file = 'topics.yaml'
const entries = z.array(z.looseObject({ id: topicId }))

/** The topics in the order of the file, each with how many of these articles it holds. Throws when an article names a topic that is not there. */
export function readTopics(articles: ReadonlyArray<{ _id: string; topicIds: readonly string[] }>): Array<z.output<typeof topics.schema>> {
  const listed = checked(entries, parse(readFileSync(join(__dirname, file), 'utf8')), file)
  const known = new Set(listed.map(({ id }) => id))
  for (const { _id, topicIds } of articles) {
    const missing = topicIds.find((id) => !known.has(id))
    if (missing) throw new SeedError(`articles/${_id}.md`, `no topic ${missing} in ${file}`)
  }
  return listed.map(({ id, ...rest }, rank) => {
    const articleCount = articles.filter(({ topicIds }) => topicIds.includes(id)).length
    return checked(topics.schema.strict(), { ...rest, _id: id, rank, articleCount }, file)
  })
}
