import { shareCodes } from '../../../cloudfunctions/learn/share/collections'
import { keyedScene } from '../../../src/domain/learn/share/shared-page'
import { nextUlid } from '../fixtures'
import type { SpecimensOf } from '../matrix/specimen'

const key = 'k'.repeat(24)

/** What readers ask; the editors' desk is apart. */
export const learnSpecimens: Omit<SpecimensOf<'learn'>, keyof SpecimensOf<'learn.editing'>> = {
  'learn.feed': { plain: () => ({ placeIds: ['n1'] }) },
  'learn.byKind': { plain: () => ({ kind: 'policy' }) },
  'learn.search': { plain: () => ({ text: '午睡' }) },
  'learn.policyVersions': { plain: () => ({ key: 'childcare-subsidy' }) },
  'learn.quiz': { plain: () => ({ round: nextUlid() }) },
  'learn.words': { plain: () => ({}) },
  'learn.latest': { plain: () => ({}) },
  'learn.topics': { plain: () => ({}) },
  'learn.byTopic': { plain: () => ({ topicId: 'sleep' }) },
  'learn.byKeyTask': { plain: () => ({ keyTask: 'rights' }) },
  'learn.article': { plain: () => ({ id: 'nap' }) },
  'learn.share.code': { plain: () => ({ of: 'article', id: 'nap' }) },
  'learn.share.behind': { plain: ({ put, now }) => (put(shareCodes, { _id: keyedScene(key), of: 'article', id: 'nap', triedAt: now, path: null }), { key }) },
  'learn.sendFeedback': { plain: () => ({ id: nextUlid(), articleId: 'nap', kind: 'useful' }) },
}
