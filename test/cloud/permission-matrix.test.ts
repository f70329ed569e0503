/**
 * Every action, in every role, for a record in every relation: allowed and refused as the table of permissions says. A refusal has written nothing; an answer
 * tells nothing of who is out of reach.
 */
import { maxCallsPerRequest } from '../../src/domain/wire'
import { isStaffs } from '../../src/domain/org/permission-table'
import { permissions } from '../../src/domain/org/permissions'
import { peopleRoles, staffRoles, type Role } from '../../src/domain/org/roles'
import { appRouter } from '../../cloudfunctions/api/router'
import type { ProcedureMeta } from '../../cloudfunctions/kernel/procedure'
import { collections } from '../../cloudfunctions/collections'
import { places } from '../../cloudfunctions/org/collections'
import { keys } from '../fixtures/temporary-cloud'
import { articleDoc, topicDoc } from './fixtures'
import { startTestCloud, type TestCloud } from './harness'
import { ask, callOf, type Outcome } from './matrix/ask'
import { makeScene, relationsFor, type Scene } from './matrix/scene'
import { relations, type Relation, type Specimen } from './matrix/specimen'
import { placeDocs } from './matrix/tree'
import { door, reaches } from './matrix/verdict'
import { watchWrites } from './matrix/watch-writes'
import { specimens } from './specimens/all'

type Kind = 'query' | 'mutation'
// tRPC keeps procedures by their whole path; its types show them nested.
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: Kind; meta?: ProcedureMeta } }>)
const actions = procedures.map(([path, { _def }]) => ({ path, type: _def.type, permission: _def.meta?.permission ?? '', specimen: (specimens as Readonly<Record<string, Specimen>>)[path]! }))
const roles: readonly Role[] = [...peopleRoles, ...staffRoles]

/** Made once for all questions, or counting for all. */
const standing = new Set(['places', 'articles', 'topics', 'counters'])

let cloud: TestCloud
let wrote: () => string[]
beforeAll(async () => {
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  for (const doc of placeDocs()) cloud.store.insert(places.name, [doc])
  cloud.store.insert('articles', [articleDoc('nap')])
  cloud.store.insert('topics', [topicDoc('sleep')])
  wrote = watchWrites(cloud.store).taken
})
afterAll(() => cloud.close())
// What one question left behind makes no list longer for the next.
afterEach(() => {
  for (const { name } of collections) if (!standing.has(name)) cloud.store.remove(name, {}, { multi: true })
})

// That every action has a specimen, the compiler proves.
test('every permission has some action, and every action a permission of the table', () => {
  const asked = new Set(procedures.map(([, { _def }]) => _def.meta?.permission))
  expect(asked).toEqual(new Set(Object.keys(permissions)))
})

const subjectOf = (scene: Scene, relation: Relation) => (relation === 'self' ? scene.me : scene.others[relation])

test.each(roles)('%s: what the table refuses is refused at the door, whatever record is asked for', async (role) => {
  const scene = makeScene(cloud, role)
  const questions = actions.flatMap((action) => {
    const verdict = door(permissions, action.permission, role)
    if ('scope' in verdict) return []
    const asked = 'plain' in action.specimen ? (['self'] as const) : relationsFor(role)
    return asked.map((relation) => ({ name: `${action.path} ${relation}`, code: verdict.refusal, call: callOf({ ...action, scene, of: subjectOf(scene, relation) }) }))
  })
  wrote()
  for (let from = 0; from < questions.length; from += maxCallsPerRequest) {
    const together = questions.slice(from, from + maxCallsPerRequest)
    const { results } = await cloud.frame(together.map(({ call }) => call), scene.as)
    expect(results.map((result, i) => [together[i]?.name, result.ok ? 'allowed' : result.error.code])).toEqual(together.map(({ name, code }) => [name, code]))
  }
  expect(wrote()).toEqual([])
})

/**
 * Whom what is people's is asked as, besides a person: for each action the next kind of post in turn, so that every kind is asked several actions at the price of
 * one. Posts can make no difference there: the pipeline does not read the caller's for such a permission. That all may read what a person may is asked below.
 */
const isPeoples = ({ permission }: (typeof actions)[number]) => !isStaffs(permissions, permission)
const inTurn = new Map(actions.filter(isPeoples).map(({ path }, i) => [path, staffRoles[i % staffRoles.length]]))

const lettingIn = (permission: string) => roles.filter((role) => 'scope' in door(permissions, permission, role))

test.each(staffRoles)('%s: reads what is people’s as a person does', async (role) => {
  const scene = makeScene(cloud, role)
  const plain = actions.filter((action) => isPeoples(action) && action.type === 'query' && 'plain' in action.specimen)
  for (let from = 0; from < plain.length; from += maxCallsPerRequest) {
    const together = plain.slice(from, from + maxCallsPerRequest)
    const { results } = await cloud.frame(together.map((action) => callOf({ ...action, scene, of: undefined })), scene.as)
    expect(results.map((result, i) => [together[i]?.path, result.ok ? 'allowed' : result.error.code])).toEqual(together.map(({ path }) => [path, 'allowed']))
  }
})

describe.each(actions.map((action) => [action.path, action] as const))('%s', (_, action) => {
  const { permission, specimen } = action
  test.each(lettingIn(permission).filter((role) => !isPeoples(action) || role === 'visitor' || role === 'person' || role === inTurn.get(action.path)))('by a %s', async (role) => {
    const verdict = door(permissions, permission, role)
    if (!('scope' in verdict)) throw new Error('not let in')
    const { scope } = verdict
    const outcomes: Partial<Record<Relation, Outcome>> = {}
    const expected: Partial<Record<Relation, Outcome>> = {}
    for (const relation of 'plain' in specimen ? (['self'] as const) : relationsFor(role)) {
      const scene = makeScene(cloud, role)
      const hidden = relations.flatMap((other) => (reaches(scope, other) || other === relation || specimen.tellsOf?.includes(other) ? [] : (subjectOf(scene, other) ?? [])))
      outcomes[relation] = await ask({ ...action, scene, of: subjectOf(scene, relation), hidden }, wrote)
      expected[relation] = ('about' in specimen ? specimen.but?.[relation] : undefined) ?? (reaches(scope, relation) ? 'allowed' : 'refused')
    }
    expect(outcomes).toEqual(expected)
  })
})
