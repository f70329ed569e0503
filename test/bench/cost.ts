/** What each action costs in the seeded province: database round trips, documents read and returned, bytes both ways. */
import { measuredFrame } from '../fixtures/measured-frame'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { costFrames } from './cost-frames'
import { supportFrames } from './support-frames'

interface ActionCost {
  name: string
  roundTrips: number
  scanned: number
  returned: number
  bytes: number
}

export async function benchCost(): Promise<{ actions: ActionCost[] }> {
  const cloud = await startSeededCloud()
  try {
    const [article] = cloud.store.find('articles', { filter: {}, limit: 1 }).docs
    const topicIds = article?.['topicIds']
    if (!article || !Array.isArray(topicIds)) throw new Error('The seeded province has no article')
    const actions: ActionCost[] = []
    for (const frame of [...costFrames(article._id, String(topicIds[0])), ...(await supportFrames(cloud))]) {
      const { roundTrips, scanned, returned, bytes } = await measuredFrame(cloud, frame)
      actions.push({ name: frame.name, roundTrips, scanned, returned, bytes })
    }
    return { actions }
  } finally {
    await cloud.close()
  }
}
