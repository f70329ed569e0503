import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { articles as articleCollection } from '../../cloudfunctions/learn/collections'
import { blankRow, searchIndex, synonyms } from '../../cloudfunctions/learn/search/collections'
import { IndexBuilder } from '../../cloudfunctions/learn/search/index-builder'
import { recentId } from '../../cloudfunctions/learn/search/look-up'
import { searchableOf } from '../../cloudfunctions/learn/search/piece-terms'
import { indexLayout, shardId } from '../../cloudfunctions/learn/search/shard'
import { checked } from './checked'

type SeededArticle = z.output<typeof articleCollection.schema>

const file = 'synonyms.yaml'

/** The synonyms that the program begins with. */
export const readSynonyms = (): string[][] => checked(z.array(synonyms.schema.shape.words), parse(readFileSync(join(__dirname, file), 'utf8')), file)

/** The articles with their numbers in the index, and the index of them: search answers from the first start. */
export function searchSeeds(articles: readonly SeededArticle[], now: Date) {
  const groups = readSynonyms()
  const numbered = articles.map((article, i) => ({ ...article, searchNo: i + 1 }))
  const builder = new IndexBuilder(groups)
  for (const { searchNo, orgPath, ...written } of numbered) builder.add(searchNo, searchableOf(written), orgPath)
  return {
    [articleCollection.name]: numbered,
    [synonyms.name]: groups.map((words, i) => ({ _id: `seed-${String(i).padStart(3, '0')}`, words, at: now, by: '' })),
    [searchIndex.name]: [
      { ...blankRow, _id: recentId, pieces: numbered.length, lastNo: numbered.length, layout: indexLayout, builtAt: now },
      ...builder.shards().flatMap((postings, i) => (postings === '' ? [] : [{ ...blankRow, _id: shardId(i), postings }])),
    ],
  }
}
