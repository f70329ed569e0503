import * as z from 'zod'
import { activePostOf, isWithinPost, withinPost } from '../../cloudfunctions/kernel/active-post'
import { personCalling } from '../../cloudfunctions/kernel/caller'
import { posts } from '../../cloudfunctions/kernel/collections'
import { contextOf } from '../../cloudfunctions/kernel/context'
import { personIdOf } from '../../cloudfunctions/kernel/person-id'
import { proceduresOf, router } from '../../cloudfunctions/kernel/procedure'
import { personId } from '../../src/domain/account/person-id'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { startTemporaryCloud } from '../fixtures/temporary-cloud'
import { postDoc } from './fixtures'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startTemporaryCloud()
  Object.assign(process.env, cloud.sdkEnv)
})
afterAll(() => cloud.close())
beforeEach(() => cloud.store.remove(posts.name, {}, { multi: true }))

const now = new Date('2026-06-01T00:00:00Z')
const day = (n: number) => new Date(now.getTime() + n * 86_400_000)

test('a person’s id is made of the openid alone, and has the form of one', () => {
  expect(personIdOf('o-1')).toBe(personIdOf('o-1'))
  expect(personIdOf('o-1')).not.toBe(personIdOf('o-2'))
  expect(personId.safeParse(personIdOf('o-1')).success).toBe(true)
})

describe('the active post', () => {
  const me = personIdOf('o-me')
  test.each<[what: string, rows: Array<Parameters<typeof postDoc>[1]>, at: number | undefined]>([
    ['is the one switched to last', [{ activatedAt: day(-2) }, { activatedAt: day(-1) }, { activatedAt: day(-3) }], 1],
    ['is none of somebody else’s', [{ personId: personIdOf('o-other') }], undefined],
    ['is none that was suspended', [{ state: 'suspended' }, { activatedAt: day(-9) }], 1],
    ['is none that was left', [{ state: 'left' }], undefined],
    ['is none whose term is over', [{ until: day(-1) }], undefined],
    ['may have an end to come', [{ until: day(1) }], 0],
    ['is none that has not begun', [{ from: day(1) }], undefined],
  ])('%s', async (_, rows, at) => {
    const docs = rows.map((more) => postDoc(me, { from: day(-10), activatedAt: day(-1), ...more }))
    await posts.insertMany(docs)
    expect((await activePostOf(me, now))?.id).toBe(at === undefined ? undefined : docs[at]?._id)
  })
})

describe('records within a post', () => {
  const paths = ['n1.', 'n1.n2.', 'n1.n2.n3.', 'n1.n21.', 'n1.n4.n2.']
  const found = async (post: Parameters<typeof withinPost>[0]) => {
    const { docs } = await posts.inOrder({ where: withinPost(post), by: 'orgPath', limit: 10, only: ['orgPath'] })
    return docs.map(({ orgPath }) => orgPath)
  }
  beforeEach(() => posts.insertMany(paths.map((orgPath) => postDoc(personIdOf('o-1'), { orgPath }))))
  test.each([
    [{ orgPath: 'n1.n2.', alsoPath: null }, ['n1.n2.', 'n1.n2.n3.']],
    [{ orgPath: 'n1.n2.', alsoPath: 'n1.n4.n2.' }, ['n1.n2.', 'n1.n2.n3.', 'n1.n4.n2.']],
  ])('%j: its own place and below, by the database as by the rule', async (post, expected) => {
    expect(await found(post)).toEqual(expected)
    expect(paths.filter((path) => isWithinPost(post, path))).toEqual(expected)
  })
})

describe('an action of staff', () => {
  const app = router({
    sign: proceduresOf({ 'desk.sign': { townshipOfficer: 'place', auditor: 'all' } })('desk.sign', z.strictObject({}), z.strictObject({ scope: z.string(), placeId: z.string() })).query(
      ({ ctx }) => ({ scope: ctx.scope, placeId: ctx.post.placeId }),
    ),
  })
  const caller = (openid?: string) => app.createCaller(contextOf('r', now, openid === undefined ? { kind: 'visitor' } : personCalling(openid)))
  const code = (promise: Promise<unknown>) => promise.then(() => 'allowed', (error: { cause?: { code?: string } }) => error.cause?.code)
  beforeEach(() => posts.insertMany((['townshipOfficer', 'auditor', 'editor'] as const).map((role) => postDoc(personIdOf(`o-${role}`), { role }))))

  test.each([
    [undefined, 'NOT_SIGNED_IN'],
    ['o-nobody', 'NO_POST'],
    ['o-editor', 'NOT_ALLOWED'],
    ['o-townshipOfficer', 'allowed'],
  ])('by %s: %s', async (openid, expected) => {
    expect(await code(caller(openid).sign({}))).toBe(expected)
  })
  test('is told the post and how far it reaches', async () => {
    expect(await caller('o-auditor').sign({})).toEqual({ scope: 'all', placeId: 'n2' })
  })
  test('reads the post once for a whole frame', async () => {
    const frame = caller('o-auditor')
    const reads = jest.spyOn(cloud.store, 'find')
    await Promise.all([frame.sign({}), frame.sign({}), frame.sign({})])
    expect(reads).toHaveBeenCalledTimes(1)
    reads.mockRestore()
  })
})
