/** What readers have of the sample province, as its editors open it: released once, and signed by nobody yet. */
import { everybody } from '@/domain/learn/audience'
import type { Front } from '@/domain/learn/editing/editing-contract'
import { remindBefore } from '@/domain/learn/editing/review-due'
import type { ManuscriptKind } from '@/domain/learn/piece-kinds'
import { unprovenItems } from '@/domain/learn/quiz/items'
import { manuscripts, type Manuscript } from '../../../cloudfunctions/learn/editing/collections'
import { manuscriptIdOf } from '../../../cloudfunctions/learn/editing/to-readers/readers-id'
import { checked } from '../checked'
import type { SeededArticle } from '../read-articles'
import { readMarkdown } from '../read-articles'
import type { SeededQuestion } from '../read-quiz'
import type { SeededTopic } from '../read-topics'

export const by = '示例内容'

interface Out {
  kind: ManuscriptKind
  orgPath: string
  placeName: string
  version: number
  at: Date
  reviewDueOn: string | null
  front: Front
  markdown: string
}

function released(readersId: string, { kind, front, reviewDueOn, version, at, ...said }: Out, file: string): Manuscript {
  const doc = {
    ...{ _id: manuscriptIdOf(kind, readersId), kind, title: front.title, state: 'released', turn: null, version, rev: 0, front, ...said },
    toCheck: front.quiz?.noChecked === false,
    ...{ comments: [], timeline: [{ tap: 'seed', at, act: 'release', by, note: '', version }], writers: [], signers: [], decidedBy: null },
    // Nobody has signed: the first who reads it again as its reviewer does.
    ...{ reviewer: null, reviewedOn: null, reviewDueOn, remindOn: reviewDueOn === null ? null : remindBefore(reviewDueOn), releaseAt: null, expiresOn: front.until },
    ...{ released: { version, at }, out: true, going: null, goingAt: null, withdrawal: null, by, at },
  }
  return checked(manuscripts.schema, doc, file)
}

/** What a manuscript that is no piece leaves empty. */
const blank = { topicIds: [], tags: [], months: [], policy: null, kit: null, media: null, audio: null, until: null, topic: null, quiz: null, correction: '' }

export function articleManuscript(article: SeededArticle, placeName: string): Manuscript {
  const { _id, orgPath, kind, version, publishedAt: at, reviewDueOn } = article
  const { title, summary, keyTask, topicIds, tags, audience, cover, author, months, sources, policy, kit, media, audio, until } = article
  const front = { ...blank, kind, title, summary, keyTask, topicIds, tags, audience, cover, author, months, sources, policy, kit, media, audio, until }
  return released(_id, { kind, orgPath, placeName, version, at, reviewDueOn, front, markdown: readMarkdown(_id) }, `articles/${_id}.md`)
}

export function topicManuscript(topic: SeededTopic, placeName: string, at: Date): Manuscript {
  const { _id, orgPath, version, title, summary, keyTask, illustration: cover, hiddenFromBereaved, stages, groups, pieces, rank, author } = topic
  const front: Front = {
    ...{ ...blank, kind: 'topic', title, summary, keyTask, cover, sources: [] },
    audience: { ...everybody, stages, groups, hiddenFromBereaved },
    author: author ?? { name: by, title: '' },
    topic: { pieces, left: [], rank },
  }
  return released(_id, { kind: 'topic', orgPath, placeName, version, at, reviewDueOn: null, front, markdown: '' }, 'topics.yaml')
}

export function questionManuscript(question: SeededQuestion, placeName: string, at: Date): Manuscript {
  const { _id, orgPath, version, no, form, ask, options, answers, why, read, sources, hiddenFromBereaved } = question
  const front: Front = {
    ...{ ...blank, kind: 'quiz', title: ask.slice(0, 60), summary: '', keyTask: 'education', cover: 'plain', sources },
    audience: { ...everybody, hiddenFromBereaved },
    author: { name: '王建国', title: '学堂编辑（示例）' },
    quiz: { no, noChecked: !unprovenItems.has(no), form, ask, options, answers, why, read },
  }
  return released(_id, { kind: 'quiz', orgPath, placeName, version, at, reviewDueOn: null, front, markdown: '' }, 'quiz.yaml')
}
