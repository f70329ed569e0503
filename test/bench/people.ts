/** What people search and subtree lists read in a province of thousands of villages, against what they return. */
import { dataOf, startTestCloud, type TestCloud } from '../cloud/harness'
import { plantPeople, watchers } from '../fixtures/people-province'

const villages = 5_000
const runs = 30

export async function benchPeople(persons: number) {
  const cloud = await startTestCloud()
  try {
    plantPeople(cloud, { villages, persons })
    const rows = []
    for (const [openid] of watchers) {
      for (const [path, input] of questions) {
        const times: number[] = []
        cloud.resetCosts()
        for (let i = 0; i < runs; i++) {
          const startedAt = performance.now()
          const result = await cloud.query(path, input, { openid })
          times.push(performance.now() - startedAt)
          if (!result.ok) throw new Error(`${path}: ${result.error.code}`)
        }
        const { scanned, returned } = cloud.costs()[0]?.last ?? { scanned: 0, returned: 0 }
        rows.push({ who: openid, action: path, input: JSON.stringify(input), scanned, returned, p50Ms: times.sort((a, b) => a - b)[runs / 2] ?? 0 })
      }
    }
    const depths = []
    for (const [openid] of watchers) depths.push({ who: openid, ...(await deepPages(cloud, openid)) })
    return { people: persons, villages, questions: rows, deepPages: depths }
  } finally {
    await cloud.close()
  }
}

const pages = 30

/** The list of people, page behind page: the most that one page read for each row that it returned. */
async function deepPages(cloud: TestCloud, openid: string) {
  let [after, page, worst]: [string | undefined, number, number] = [undefined, 0, 0]
  do {
    cloud.resetCosts()
    const result = await cloud.query('org.desk.people', { limit: 20, ...(after && { after }) }, { openid })
    const { scanned, returned } = cloud.costs()[0]?.last ?? { scanned: 0, returned: 0 }
    worst = Math.max(worst, scanned / Math.max(1, returned))
    after = dataOf<{ next?: string }>(result).next
    page += 1
  } while (after !== undefined && page < pages)
  return { pages: page, scannedPerReturned: Math.round(worst * 100) / 100 }
}

/** A common surname, a whole name, a phone number, a page of the subtree, the places right below. */
export const questions: ReadonlyArray<readonly [path: string, input: object]> = [
  ['org.desk.searchPeople', { text: '张', limit: 20 }],
  ['org.desk.searchPeople', { text: '王芳', limit: 20 }],
  ['org.desk.searchPeople', { text: '13800000000', limit: 20 }],
  ['org.desk.people', { limit: 20 }],
  ['org.places.children', { parent: 'n3', limit: 50 }],
  ['org.places.search', { text: '示例', under: 'n1000' }],
]
