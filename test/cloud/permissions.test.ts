import * as z from 'zod'
import { scopeOf } from '../../src/domain/org/permission-table'
import { permissions, type Permission } from '../../src/domain/org/permissions'
import { peopleRoles, type PeopleRole } from '../../src/domain/org/roles'
import { appRouter, type AppRouter } from '../../cloudfunctions/api/router'
import { personCalling, type Caller } from '../../cloudfunctions/kernel/caller'
import { contextOf } from '../../cloudfunctions/kernel/context'
import { proceduresOf, router, type procedure, type ProcedureMeta } from '../../cloudfunctions/kernel/procedure'
import { articleDoc, nextUlid, topicDoc } from './fixtures'
import { startTestCloud, type As, type TestCloud } from './harness'

type Path = Extract<keyof AppRouter['_def']['procedures']['learn'], string> extends infer Name extends string ? `learn.${Name}` : never

/** An input that each procedure accepts: a new procedure without one does not compile. */
const inputs: Record<Path, () => unknown> = {
  'learn.latest': () => ({}),
  'learn.topics': () => ({}),
  'learn.byTopic': () => ({ topicId: 'sleep' }),
  'learn.byKeyTask': () => ({ keyTask: 'rights' }),
  'learn.article': () => ({ id: 'nap' }),
  'learn.sendFeedback': () => ({ id: nextUlid(), articleId: 'nap', kind: 'useful' }),
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation'; meta?: ProcedureMeta } }>)
const asRole: Record<PeopleRole, As> = { visitor: {}, person: { openid: 'somebody' } }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  cloud.store.insert('articles', [articleDoc('nap')])
  cloud.store.insert('topics', [topicDoc('sleep')])
})
afterAll(() => cloud.close())

test('every procedure has its permission in the table, and every permission of the table is some procedure’s', () => {
  const asked = procedures.map(([, { _def }]) => _def.meta?.permission)
  expect(new Set(asked)).toEqual(new Set(Object.keys(permissions)))
})

test('every procedure is walked', () => {
  expect(procedures.map(([path]) => path).sort()).toEqual(Object.keys(inputs).sort())
})

describe.each(procedures)('%s', (path, { _def }) => {
  test.each(peopleRoles)('by a %s: as the table says', async (role) => {
    const allowed = scopeOf(permissions, _def.meta?.permission ?? '', role) !== undefined
    const call = _def.type === 'query' ? cloud.query : cloud.mutate
    const result = await call(path, inputs[path as Path](), asRole[role])
    expect(result.ok ? 'allowed' : result.error.code).toBe(allowed ? 'allowed' : 'NOT_ALLOWED')
  })
})

describe('a procedure whose permission the role lacks', () => {
  const ran = jest.fn(() => ({ done: true }))
  const guarded = proceduresOf({ 'desk.sign': { person: 'own' } })
  const app = router({ sign: guarded('desk.sign', z.strictObject({ n: z.int() }), z.strictObject({ done: z.boolean() })).mutation(({ ctx }) => ({ ...ran(), scope: ctx.scope, done: true })) })
  const call = (caller: Caller, input: { n: number }) => app.createCaller(contextOf('r', new Date(0), caller)).sign(input)
  const person: Caller = personCalling('o')
  beforeEach(() => ran.mockClear())

  test('is refused before the action runs', async () => {
    await expect(call({ kind: 'visitor' }, { n: 1 })).rejects.toMatchObject({ cause: { code: 'NOT_SIGNED_IN' } })
    expect(ran).not.toHaveBeenCalled()
  })
  test('tells a wrong input first, whoever sends it', async () => {
    await expect(call({ kind: 'visitor' }, { n: 0.5 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(call(person, { n: 0.5 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(ran).not.toHaveBeenCalled()
  })
  test('gives out only what its contract says: an answer with more is an error, not a leak', async () => {
    await expect(call(person, { n: 1 })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
    expect(ran).toHaveBeenCalledTimes(1)
  })
})

test('only permissions of the table compile', () => {
  const exact: Parameters<typeof procedure>[0] extends Permission ? (Permission extends Parameters<typeof procedure>[0] ? true : false) : false = true
  expect(exact).toBe(true)
})
