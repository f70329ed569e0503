/** Whether applications cost more when there are more of them: a desk's list and a family's own case among a thousand, and ten times as many each time. */
import { supportCases } from '../../cloudfunctions/support/cases/collections'
import { withUnder } from '../../cloudfunctions/kernel/db/under'
import { levelPath } from '../../src/domain/support/case/review-desk'
import type { CaseState } from '../../src/domain/support/case/case-steps'
import { hospitalCare } from '../../src/domain/support/shipped/hospital-care'
import { specialSupport } from '../../src/domain/support/shipped/special-support'
import { plantPlaces } from '../cloud/account/person'
import { nextUlid, postDoc } from '../cloud/fixtures'
import { startTestCloud, type TestCloud } from '../cloud/harness'
import { caseDoc } from '../cloud/support/case-doc'
import { plantBookers, type Booker } from '../fixtures/bookable'
import { dice } from '../fixtures/grow/random-child'

const [village, township, county] = ['n1.n2.n3.n4.n5.', 'n1.n2.n3.n4.', 'n1.n2.n3.']
const dayMs = 86_400_000
/** As in a province: 126 counties, 15 townships in each, 15 villages in each of those. */
const [cities, countiesEach, below] = [14, 9, 15]
/** So many wait at each desk that is asked about at every size: what is compared is finding them among more, not a fuller page with an emptier one. */
const atEachDesk = 30
const rounds = 25
const batch = 500

/** Of a hundred applications of some years: most are over. */
const spread: ReadonlyArray<readonly [CaseState, number]> = [['paid', 68], ['refused', 6], ['withdrawn', 4], ['draft', 4], ['review', 11], ['returned', 2], ['notice', 1], ['approved', 1], ['paying', 2], ['payFailed', 1]]
const states = spread.flatMap(([state, count]) => Array.from({ length: count }, () => state))
const over: readonly CaseState[] = ['paid', 'refused', 'withdrawn']

interface Cost {
  roundTrips: number
  scanned: number
  p50Ms: number
}
interface Act {
  name: string
  roundTrips: number
  [at: `scanned${number}` | `p50Ms${number}`]: number
  scannedFactor: number
  timeFactor: number
}

type Doc = ReturnType<typeof caseDoc>
const stored = (doc: Doc) => ({ batch: null, payFault: null, noticeUntil: null, announcedAt: null, ...doc, ...withUnder(supportCases, { waitsAt: doc.waitsAt }) })

/** `scannedN`, `p50MsN`: documents and index entries read, and the middle of the times in the quietest of three passes, among N cases; the factors are the largest over the smallest size. */
export async function benchSupport(cases: number): Promise<{ cases: number; plantedMs: number; actions: Act[] }> {
  const cloud = await startTestCloud()
  try {
    plantPlaces(cloud)
    const staff = plantStaff(cloud)
    const own = plantDesks(cloud)
    const sizes = [1000, 100, 10, 1].map((part) => Math.max(1, Math.ceil(cases / part)))
    const costs: Array<readonly [size: number, of: Record<string, Cost>]> = []
    const [roll, began] = [dice(20_261_201), Date.now()]
    // As long as any: nobody opens those of the crowd, and to encrypt each anew would take most of the time.
    const like = caseDoc({ applicant: 'p0', orgPath: village, now: new Date() })
    let planted = 0
    for (const size of sizes) {
      for (; planted < size; planted += Math.min(batch, size - planted)) {
        cloud.store.insert('supportCases', Array.from({ length: Math.min(batch, size - planted) }, () => stored(someCase(roll, like))))
        // Timers and sockets of the cloud get their turn.
        await new Promise(setImmediate)
      }
      process.stderr.write(`${size} cases after ${Math.round((Date.now() - began) / 1000)} s\n`)
      // What was just planted is still being written, and a function that was just started is slower than any size makes it.
      const passes: Array<Record<string, Cost>> = []
      for (let pass = 0; pass < 3; pass++) passes.push(await measured(cloud, staff, own))
      costs.push([size, Object.fromEntries(Object.entries(passes[0] ?? {}).map(([name, cost]) => [name, { ...cost, p50Ms: Math.min(...passes.map((pass) => pass[name]?.p50Ms ?? Infinity)) }]))])
    }
    const [first, last] = [costs[0]?.[1] ?? {}, costs.at(-1)?.[1] ?? {}]
    return {
      cases: planted,
      plantedMs: Date.now() - began,
      actions: Object.entries(last).map(([name, { roundTrips, scanned, p50Ms }]) => ({
        name,
        roundTrips,
        ...Object.fromEntries(costs.flatMap(([size, of]) => [[`scanned${size}`, of[name]?.scanned ?? 0], [`p50Ms${size}`, of[name]?.p50Ms ?? 0]])),
        scannedFactor: Number((scanned / Math.max(1, first[name]?.scanned ?? 0)).toFixed(2)),
        timeFactor: Number((p50Ms / Math.max(0.01, first[name]?.p50Ms ?? 0)).toFixed(2)),
      })),
    }
  } finally {
    await cloud.close()
  }
}

type Staff = Record<'village' | 'township' | 'county' | 'insurer', Booker>

function plantStaff(cloud: TestCloud): Staff {
  const [worker, officer, above, insurer] = plantBookers(cloud, 4) as [Booker, Booker, Booker, Booker]
  cloud.store.insert('posts', [
    postDoc(worker.personId, { name: '李小红', role: 'villageWorker', orgPath: village, placeId: 'n5', placeName: '望月湖社区' }),
    postDoc(officer.personId, { name: '陈晓兰', role: 'townshipOfficer', orgPath: township, placeId: 'n4', placeName: '望月湖街道' }),
    postDoc(above.personId, { name: '张莉', role: 'countyOfficer', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
    postDoc(insurer.personId, { name: '何俊', role: 'insurerContact', orgPath: county, placeId: 'n3', placeName: '岳麓区' }),
  ])
  return { village: worker, township: officer, county: above, insurer }
}

interface Own extends Booker {
  id: string
}

/** What waits at the desks that are asked about, some of it come up from below, some back with the family; and whose it is. */
function plantDesks(cloud: TestCloud): Own[] {
  const now = new Date()
  const owners = plantBookers(cloud, atEachDesk)
  const rows = owners.flatMap(({ personId }, i) => {
    const dueAt = new Date(now.getTime() + (i - 10) * 0.7 * dayMs)
    const of = (at: number, waitsAt: string | null, more: Omit<Partial<Doc>, 'applicant' | 'orgPath' | 'now'> = {}) => caseDoc({ applicant: personId, orgPath: village, now, restricted: false, at, waitsAt, dueAt, raiseAt: null, ...more })
    return [
      of(0, village),
      of(1, township),
      of(0, village, { raisedTo: township }),
      of(2, county),
      of(1, township, { raisedTo: county }),
      of(3, county, { partner: 'insurerContact' }),
      of(1, null, { state: 'returned', backAt: township, dueAt: null, changedAt: dueAt }),
      of(3, null, { state: 'paid', open: false, dueAt: null }),
    ].map(stored)
  })
  cloud.store.insert('supportCases', rows)
  return owners.map((owner) => ({ ...owner, id: rows.find(({ applicant, at }) => applicant === owner.personId && at === 0)?._id ?? '' }))
}

/** Anywhere in the province, of the last three years, in any state. */
function someCase(roll: () => number, like: Doc): Doc {
  const upTo = (most: number) => Math.floor(roll() * most)
  // The first county, its first township and first village are those that are asked about.
  const area = upTo(cities * countiesEach)
  const town = area * below + upTo(below)
  const end = town * below + upTo(below)
  const above = area === 0 ? county : `n1.n${100 + Math.floor(area / countiesEach)}.n${1_000 + area}.`
  const street = town === 0 ? township : `${above}n${10_000 + town}.`
  const orgPath = end === 0 ? village : `${street}n${100_000 + end}.`
  const terms = roll() < 0.5 ? hospitalCare : specialSupport
  const state = states[upTo(states.length)] ?? 'paid'
  const daysAgo = over.includes(state) ? roll() * 1_000 : roll() * 30
  const [now, filedAt] = [new Date(), new Date(Date.now() - daysAgo * dayMs)]
  const [_id, applicant] = [nextUlid(), `p${String(upTo(3_000_000)).padStart(20, '0')}`]
  const changedAt = new Date(filedAt.getTime() + roll() * Math.min(daysAgo, 40) * dayMs)
  const entry = { act: nextUlid(), what: 'submit' as const, at: filedAt, state: 'review' as const, level: null, by: applicant, byName: '本人', says: '' }
  const draft: Doc = {
    ...like, _id, applicant, parties: [applicant], programme: terms.id, title: terms.title, slot: `free:${_id}`, receipt: _id, restricted: roll() < 0.3, state: 'draft', rev: 0, at: 0, orgPath: null, draftPath: orgPath, terms: null, changedAt, filedAt: null,
    waitsAt: null, dueAt: null, raiseAt: null, timeline: [],
  }
  if (state === 'draft') return draft
  const at = ['review', 'returned'].includes(state) ? upTo(terms.levels.length) : terms.levels.length - 1
  const level = terms.levels[at]?.level ?? 'village'
  const desk = level === 'insurer' ? levelPath(orgPath, 'county') : levelPath(orgPath, level)
  const acts = terms.levels.slice(0, at).map((step) => ({ ...entry, act: nextUlid(), what: 'approve' as const, level: step.level, by: null, byName: `示例 ${step.title}`, says: '情况属实' }))
  const filed: Doc = { ...draft, rev: 3 + at, terms, state, at, orgPath, draftPath: null, open: !over.includes(state), filedAt, timeline: [entry, ...acts] }
  if (state === 'returned') return { ...filed, backAt: desk }
  if (state === 'notice') return { ...filed, noticeUntil: new Date(now.getTime() + roll() * 9 * dayMs) }
  if (state !== 'review') return { ...filed, batch: state === 'approved' || state === 'payFailed' ? null : nextUlid() }
  const dueAt = new Date(now.getTime() + (roll() * 25 - 10) * dayMs)
  // What is late has gone up a level, or two.
  const steps = desk.split('.').length - 1
  const raisedTo = dueAt < now && steps > 1 ? `${desk.split('.').slice(0, steps - (steps > 2 && roll() < 0.3 ? 2 : 1)).join('.')}.` : null
  return { ...filed, waitsAt: desk, dueAt, raiseAt: dueAt > now ? dueAt : null, raisedTo, partner: level === 'insurer' ? 'insurerContact' : null, toLookAt: upTo(3) }
}

async function measured(cloud: TestCloud, staff: Staff, own: readonly Own[]): Promise<Record<string, Cost>> {
  const queue = (as: Booker, input: object = {}) => cloud.query('support.review.queue', input, as)
  const next: Partial<Record<keyof Staff, string>> = {}
  for (const name of ['township', 'county'] as const) {
    const first = await queue(staff[name])
    const data = first.ok ? (first.data as { cases: unknown[]; next?: string }) : undefined
    if (data?.cases.length !== 20 || data.next === undefined) throw new Error(`the ${name}’s first page is not full`)
    next[name] = data.next
  }
  const acts: Array<[name: string, run: (who: Own) => Promise<{ ok: boolean }>]> = [
    ['one', (who) => cloud.query('support.cases.one', { id: who.id }, who)],
    ['mine', (who) => cloud.query('support.cases.mine', { done: false }, who)],
    ['queue of a village', () => queue(staff.village)],
    ['queue of a township', () => queue(staff.township)],
    ['its second page', () => queue(staff.township, { after: next.township })],
    ['queue of a county', () => queue(staff.county)],
    ['a county’s second page', () => queue(staff.county, { after: next.county })],
    ['queue of an insurer', () => queue(staff.insurer)],
    ['back with the family', () => queue(staff.township, { returned: true })],
    ['open', (who) => cloud.query('support.review.open', { id: who.id }, staff.village)],
  ]
  const costs: Record<string, Cost> = {}
  for (const [name, run] of acts) {
    const times: number[] = []
    let most = { roundTrips: 0, scanned: 0 }
    for (const who of own.slice(0, rounds)) {
      cloud.resetCosts()
      const startedAt = performance.now()
      const result = await run(who)
      times.push(performance.now() - startedAt)
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
      const cost = cloud.costs()[0]?.last
      if (cost) most = { roundTrips: Math.max(most.roundTrips, cost.roundTrips), scanned: Math.max(most.scanned, cost.scanned) }
    }
    times.sort((a, b) => a - b)
    costs[name] = { ...most, p50Ms: Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2)) }
  }
  return costs
}
