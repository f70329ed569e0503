/** What each action costs in the seeded province: database round trips, documents read and returned, bytes both ways. */
import type { learnContract } from '../../src/domain/learn/contract'
import type { ApiCall } from '../../src/domain/wire'
import { startSeededCloud } from '../fixtures/seeded-cloud'

interface ActionCost {
  name: string
  roundTrips: number
  scanned: number
  returned: number
  bytes: number
}

type LearnAction = keyof typeof learnContract
type LearnCalls = { [A in LearnAction]: Omit<ApiCall, 'path'> }

/** One call of every action, about an article and topic that are there. */
const calls = (articleId: string, topicId: string): LearnCalls => ({
  latest: { type: 'query', input: { limit: 10 } },
  topics: { type: 'query', input: {} },
  byTopic: { type: 'query', input: { topicId } },
  byKeyTask: { type: 'query', input: { keyTask: 'healthyBirth' } },
  article: { type: 'query', input: { id: articleId } },
  sendFeedback: { type: 'mutation', input: { id: '01KBENCH0000000000000000AA', articleId, kind: 'useful' } },
})

export async function benchCost(): Promise<{ actions: ActionCost[] }> {
  const cloud = await startSeededCloud()
  try {
    const [article] = cloud.store.find('articles', { filter: {}, limit: 1 }).docs
    const topicIds = article?.['topicIds']
    if (!article || !Array.isArray(topicIds)) throw new Error('The seeded province has no article')
    const frames = Object.entries(calls(article._id, String(topicIds[0]))).map(([action, call]): ApiCall[] => [{ path: `learn.${action}`, ...call }])
    // The home screen: what two actions cost together, in one function call.
    frames.push(frames.filter(([call]) => call?.path === 'learn.latest' || call?.path === 'learn.topics').flat())

    cloud.resetCosts()
    for (const frame of frames) {
      const response = await fetch(`${cloud.url}/v1/functions/api`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer local-visitor' },
        body: JSON.stringify({ calls: frame, client: '0.1.0' }),
      })
      const reply = await response.text()
      if (!response.ok || reply.includes('"ok":false')) throw new Error(`${frame.map(({ path }) => path).join('+')}: ${reply.slice(0, 300)}`)
    }
    await cloud.fireTimer('timer', 'applyRetention')
    return {
      actions: cloud.costs().map(({ name, last: { roundTrips, scanned, returned, bytes } }) => ({ name, roundTrips, scanned, returned, bytes })),
    }
  } finally {
    await cloud.close()
  }
}
