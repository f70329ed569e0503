/** Who sees what was missed: the filter that an index can follow finds just what the rule says. */
import { coveringPaths } from '@/domain/org/hand-over'
import { memberships } from '../../../cloudfunctions/account/membership/collections'
import { inSubtree } from '../../../cloudfunctions/kernel/db/in-subtree'
import { raisedHere } from '../../../cloudfunctions/org/raised-here'
import { nextUlid } from '../fixtures'
import { startTestCloud, type TestCloud } from '../harness'
import { line, siblings } from '../matrix/tree'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  Object.assign(process.env, cloud.sdkEnv)
})
afterAll(() => cloud.close())

const paths = [...line, ...siblings].flatMap((place) => (place ? [place.path] : []))

/** The rule: what came up to one of the post's places; and what waits below one of them, and came up to a place above. */
function rule(here: readonly string[]) {
  const above = here.flatMap((path) => coveringPaths(path).slice(1))
  const below = { waitsAt: { $nin: here }, $or: here.map((path) => ({ waitsAt: inSubtree(path) })) }
  return { $or: [{ raisedTo: { $in: here } }, { raisedTo: { $in: above }, ...below }] }
}

test('from wherever it waits, to wherever it came: for every place, and for the two paths of one that moves, what is found is what the rule says', async () => {
  const place = { placeId: 'n5', names: ['示例村'] }
  const row = { place, toPath: null, toPlace: null, askedAt: new Date(), raiseAt: null, state: 'applied' as const, cardNo: null, since: null, filedBy: null, name: '示例', rev: 0, timeline: [] }
  const rows = [null, ...paths].flatMap((waitsAt) => [null, ...paths].map((raisedTo) => ({ ...row, _id: `p${nextUlid()}`, orgPath: 'n1.', waitsAt, raisedTo })))
  await memberships.insertMany(rows)
  const found = { many: 0, differ: [] as unknown[] }
  for (const orgPath of paths) {
    for (const alsoPath of [null, ...paths]) {
      const [mine, ruled] = await Promise.all([
        memberships.find({ where: { $or: raisedHere({ orgPath, alsoPath }, 'waitsAt') }, limit: 1_000, only: ['_id'] }),
        cloud.store.find(memberships.name, { filter: rule(alsoPath === null ? [orgPath] : [orgPath, alsoPath]) }).docs,
      ])
      const [a, b] = [mine, ruled].map((docs) => docs.map(({ _id }) => _id).sort())
      found.many += b!.length
      if (JSON.stringify(a) !== JSON.stringify(b)) found.differ.push([orgPath, alsoPath])
    }
  }
  expect(found.differ).toEqual([])
  expect(found.many).toBeGreaterThan(paths.length * paths.length)
})
