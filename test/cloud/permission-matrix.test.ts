/**
 * Every action, in every role, for a record in every relation: allowed and refused as the table of permissions says. A refusal has written nothing; an answer
 * tells nothing of who is out of reach.
 */
import { maxCallsPerRequest } from '../../src/domain/wire'
import { isStaffs, type Scope } from '../../src/domain/org/permission-table'
import { permissions } from '../../src/domain/org/permissions'
import { peopleRoles, staffRoles, type Role } from '../../src/domain/org/roles'
import { everyProcedure } from '../../cloudfunctions/api/procedures'
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

interface Action {
  path: string
  type: 'query' | 'mutation'
  permission: string
  specimen: Specimen
}
const specimenOf: Readonly<Record<string, Specimen>> = specimens
const roles: readonly Role[] = [...peopleRoles, ...staffRoles]

/** Made once for all questions, or counting for all. */
const standing = new Set(['places', 'articles', 'topics', 'counters'])

let cloud: TestCloud
let wrote: () => string[]
let touched: () => string[]
let actions: Action[]
beforeAll(async () => {
  actions = (await everyProcedure()).map(([path, { _def }]) => ({ path, type: _def.type as Action['type'], permission: _def.meta?.permission ?? '', specimen: specimenOf[path]! }))
  Object.assign(process.env, keys)
  cloud = await startTestCloud()
  for (const doc of placeDocs()) cloud.store.insert(places.name, [doc])
  cloud.store.insert('articles', [articleDoc('nap')])
  cloud.store.insert('topics', [topicDoc('sleep')])
  wrote = watchWrites(cloud.store).taken
  touched = watchWrites(cloud.store).taken
})
afterAll(() => cloud.close())
/** What one question left behind makes no list longer for the next. */
function tidy() {
  for (const name of touched()) if (!standing.has(name)) cloud.store.remove(name, {}, { multi: true })
  touched()
}
afterEach(tidy)

test('every action is asked, every permission has some action, and every action a permission of the table', () => {
  expect(new Set(actions.map(({ path }) => path))).toEqual(new Set(Object.keys(specimenOf)))
  expect(new Set(actions.map(({ permission }) => permission))).toEqual(new Set(Object.keys(permissions)))
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
const isPeoples = ({ permission }: Action) => !isStaffs(permissions, permission)
const inTurn = (action: Action) => staffRoles[actions.filter(isPeoples).indexOf(action) % staffRoles.length]
const askedOf = (action: Action) => roles.filter((role) => !isPeoples(action) || role === 'visitor' || role === 'person' || role === inTurn(action))

test.each(staffRoles)('%s: reads what is people’s as a person does', async (role) => {
  const scene = makeScene(cloud, role)
  const plain = actions.filter((action) => isPeoples(action) && action.type === 'query' && 'plain' in action.specimen)
  for (let from = 0; from < plain.length; from += maxCallsPerRequest) {
    const together = plain.slice(from, from + maxCallsPerRequest)
    const { results } = await cloud.frame(together.map((action) => callOf({ ...action, scene, of: undefined })), scene.as)
    expect(results.map((result, i) => [together[i]?.path, result.ok ? 'allowed' : result.error.code])).toEqual(together.map(({ path }) => [path, 'allowed']))
  }
})

type Answers = Record<string, Outcome>
/** What each relation's record comes to for one role: as it was answered, and as the table says. */
async function answersTo(action: Action, role: Role, scope: Scope): Promise<{ answered: Answers; expected: Answers }> {
  const { specimen } = action
  const [answered, expected]: [Answers, Answers] = [{}, {}]
  for (const relation of 'plain' in specimen ? (['self'] as const) : relationsFor(role)) {
    const scene = makeScene(cloud, role)
    const hidden = relations.flatMap((other) => (reaches(scope, other) || other === relation || specimen.tellsOf?.includes(other) ? [] : (subjectOf(scene, other) ?? [])))
    answered[`${role} ${relation}`] = await ask({ ...action, scene, of: subjectOf(scene, relation), hidden }, wrote)
    expected[`${role} ${relation}`] = ('about' in specimen ? specimen.but?.[relation] : undefined) ?? (reaches(scope, relation) ? 'allowed' : 'refused')
  }
  tidy()
  return { answered, expected }
}

test.each(Object.keys(specimenOf))('%s: by each role that the table lets in', async (path) => {
  const action = actions.find((each) => each.path === path)!
  const [answered, expected]: [Answers, Answers] = [{}, {}]
  for (const role of askedOf(action)) {
    const verdict = door(permissions, action.permission, role)
    if (!('scope' in verdict)) continue
    const answers = await answersTo(action, role, verdict.scope)
    Object.assign(answered, answers.answered)
    Object.assign(expected, answers.expected)
  }
  // Nobody let in: then it is never allowed, and the permission is for nobody.
  expect(Object.keys(expected)).not.toEqual([])
  expect(answered).toEqual(expected)
})
