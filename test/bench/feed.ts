/** What home costs one reader, however many pieces there are: round trips, documents looked at, time in the function and bytes of the answer. */
import { loadavg } from 'node:os'
import { feedPieces, feedReader } from '../fixtures/feed-pieces'
import { dataOf, startTestCloud, type TestCloud } from '../cloud/harness'

export interface FeedCost {
  pieces: number
  roundTrips: number
  scanned: number
  returned: number
  p50Ms: number
  bestMs: number
}

const batch = 1000
const rounds = 30

/** Among a hundred pieces, and ten times as many each time, up to `most`. */
export async function benchFeed(most: number): Promise<{ feed: FeedCost[]; load: number }> {
  const cloud = await startTestCloud()
  try {
    const feed: FeedCost[] = []
    const sizes = [100, 1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= most)
    let planted = 0
    for (const pieces of sizes) {
      for (; planted < pieces; planted += Math.min(batch, pieces - planted)) {
        cloud.store.insert('articles', feedPieces(planted, Math.min(pieces, planted + batch)))
        // The cloud lives in this process: connections that it closes meanwhile must be heard of.
        await new Promise(setImmediate)
      }
      process.stderr.write(`${pieces} pieces\n`)
      feed.push({ pieces, ...(await cost(cloud)) })
    }
    return { feed, load: Number((loadavg()[0] ?? 0).toFixed(1)) }
  } finally {
    await cloud.close()
  }
}

async function cost(cloud: TestCloud): Promise<Omit<FeedCost, 'pieces'>> {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    cloud.resetCosts()
    dataOf(await cloud.query('learn.feed', feedReader))
    times.push(cloud.logs.recent(1)[0]?.durationMs ?? 0)
  }
  const { roundTrips, scanned, returned } = cloud.costs()[0]!.last
  times.sort((a, b) => a - b)
  return { roundTrips, scanned, returned, p50Ms: Number((times[Math.floor(rounds / 2)] ?? 0).toFixed(2)), bestMs: Number((times[0] ?? 0).toFixed(2)) }
}
