import type * as z from 'zod'
import { remindBefore } from '@/domain/learn/editing/review-due'
import type { articles as articleCollection } from '../../../cloudfunctions/learn/collections'
import { manuscripts, manuscriptVersions, type Manuscript } from '../../../cloudfunctions/learn/editing/collections'
import { localBoxes } from '../../../cloudfunctions/learn/editing/local-boxes'
import { checked } from '../checked'
import { readMarkdown } from '../read-articles'
import { readDrafts } from './read-drafts'

type SeededArticle = z.output<typeof articleCollection.schema>

const by = '示例内容'

/** The sample pieces as their editors open them, and what these are at besides: documents by collection. */
export function editingSeeds(articles: readonly SeededArticle[], placeName: string, now: Date): Record<string, Array<{ _id: string }>> {
  const released = articles.map((article) => manuscriptOf(article, placeName))
  const [first] = articles
  return {
    [manuscripts.name]: [...released, ...(first ? readDrafts(placeName, first.orgPath, now) : [])],
    [manuscriptVersions.name]: released.map(({ _id, version, title, front, markdown, at }) => ({ _id: `${_id}:${version}`, articleId: _id, version, title, front, markdown, by, at })),
    [localBoxes.name]: [],
  }
}

function manuscriptOf(article: SeededArticle, placeName: string): Manuscript {
  const { _id, orgPath, kind, title, version, publishedAt: at, reviewDueOn } = article
  const { summary, keyTask, topicIds, tags, audience, cover, author, months, sources, policy, kit, media, audio, until } = article
  const doc = {
    ...{ _id, orgPath, placeName, kind, title, state: 'released', turn: null, version, rev: 0 },
    front: { kind, title, summary, keyTask, topicIds, tags, audience, cover, author, months, sources, policy, kit, media, audio, until, correction: '' },
    markdown: readMarkdown(_id),
    ...{ comments: [], timeline: [{ tap: 'seed', at, act: 'release', by, note: '', version }], writers: [], signers: [], decidedBy: null },
    // Nobody has signed: the first who reads it again as its reviewer does.
    ...{ reviewer: null, reviewedOn: null, reviewDueOn, remindOn: remindBefore(reviewDueOn), releaseAt: null, expiresOn: until },
    ...{ released: { version, at }, out: true, going: null, goingAt: null, withdrawal: null, by, at },
  }
  return checked(manuscripts.schema, doc, `articles/${_id}.md`)
}
