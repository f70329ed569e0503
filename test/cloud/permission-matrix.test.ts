/**
 * Every action, in every role, for a record in every relation: allowed and refused as the table of permissions says. A refusal has written nothing; an answer
 * tells nothing of who is out of reach.
 */
import { maxCallsPerRequest } from '../../src/domain/wire'
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
const actions = procedures.flatMap(([path, { _def }]) => {
  const specimen = (specimens as Readonly<Record<string, Specimen | undefined>>)[path]
  return specimen ? [{ path, type: _def.type, permission: _def.meta?.permission ?? '', specimen }] : []
})
type Action = (typeof actions)[number]
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

test('every action has a specimen, every permission some action, and every action a permission of the table', () => {
  expect(procedures.map(([path]) => path).filter((path) => !(path in specimens))).toEqual([])
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

/** Where people's permissions make no difference between posts, one of staff stands for all: the one with the widest reach. */
const askedAs = (action: Action): Role[] =>
  roles.filter((role) => 'scope' in door(permissions, action.permission, role) && (role in (permissions as Record<string, object>)[action.permission]! || role === 'provinceAdmin'))

describe.each(actions.map((action) => [action.path, action] as const))('%s', (_, action) => {
  const { permission, specimen } = action
  const lettingIn = askedAs(action)
  if (lettingIn.length === 0) return
  test.each(lettingIn)('by a %s', async (role) => {
    const verdict = door(permissions, permission, role)
    if (!('scope' in verdict)) throw new Error('not let in')
    const { scope } = verdict
    const outcomes: Partial<Record<Relation, Outcome>> = {}
    const expected: Partial<Record<Relation, Outcome>> = {}
    for (const relation of 'plain' in specimen ? (['self'] as const) : relationsFor(role)) {
      const scene = makeScene(cloud, role)
      const hidden = relations.flatMap((other) => (reaches(scope, other) || other === relation ? [] : (subjectOf(scene, other) ?? [])))
      outcomes[relation] = await ask({ ...action, scene, of: subjectOf(scene, relation), hidden }, wrote)
      expected[relation] = ('about' in specimen ? specimen.but?.[relation] : undefined) ?? (reaches(scope, relation) ? 'allowed' : 'refused')
    }
    expect(outcomes).toEqual(expected)
  })
})
