import { nextUlid } from '../fixtures'
import type { SpecimensOf } from '../matrix/specimen'

export const learnSpecimens: SpecimensOf<'learn'> = {
  'learn.latest': { plain: () => ({}) },
  'learn.topics': { plain: () => ({}) },
  'learn.byTopic': { plain: () => ({ topicId: 'sleep' }) },
  'learn.byKeyTask': { plain: () => ({ keyTask: 'rights' }) },
  'learn.article': { plain: () => ({ id: 'nap' }) },
  'learn.sendFeedback': { plain: () => ({ id: nextUlid(), articleId: 'nap', kind: 'useful' }) },
}
