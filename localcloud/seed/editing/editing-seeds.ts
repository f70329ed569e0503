import { manuscripts, manuscriptVersions } from '../../../cloudfunctions/learn/editing/collections'
import { localBoxes } from '../../../cloudfunctions/learn/editing/local-boxes'
import type { SeededArticle } from '../read-articles'
import type { SeededQuestion } from '../read-quiz'
import type { SeededTopic } from '../read-topics'
import { readDrafts } from './read-drafts'
import { articleManuscript, by, questionManuscript, topicManuscript } from './released'

interface Released {
  articles: readonly SeededArticle[]
  topics: readonly SeededTopic[]
  questions: readonly SeededQuestion[]
}

/** The sample pieces, topics and questions as their editors open them, and what these are at besides: documents by collection. */
export function editingSeeds({ articles, topics, questions }: Released, placeName: string, now: Date): Record<string, Array<{ _id: string }>> {
  const [first] = articles
  // As old as the oldest piece: what a piece's editors do stands above them.
  const at = new Date(Math.min(...articles.map(({ publishedAt }) => publishedAt.getTime())))
  const released = [
    ...articles.map((article) => articleManuscript(article, placeName)),
    ...topics.map((topic) => topicManuscript(topic, placeName, at)),
    ...questions.map((question) => questionManuscript(question, placeName, at)),
  ]
  return {
    [manuscripts.name]: [...released, ...(first ? readDrafts(placeName, first.orgPath, now) : [])],
    [manuscriptVersions.name]: released.map(({ _id, version, title, front, markdown, at: releasedAt }) => ({ _id: `${_id}:${version}`, articleId: _id, version, title, front, markdown, by, at: releasedAt })),
    [localBoxes.name]: [],
  }
}
