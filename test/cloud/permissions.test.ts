/** The pipeline's own promises; what each action allows whom is permission-matrix.test.ts. */
import * as z from 'zod'
import type { Permission } from '../../src/domain/org/permissions'
import { personCalling, type Caller } from '../../cloudfunctions/kernel/caller'
import { contextOf } from '../../cloudfunctions/kernel/context'
import { proceduresOf, router, type procedure } from '../../cloudfunctions/kernel/procedure'

describe('a procedure whose permission the role lacks', () => {
  const ran = jest.fn(() => ({ done: true }))
  const guarded = proceduresOf({ 'desk.sign': { person: 'own' } })
  const app = router({ sign: guarded('desk.sign', z.strictObject({ n: z.int() }), z.strictObject({ done: z.boolean() })).mutation(({ ctx }) => ({ ...ran(), scope: ctx.scope, done: true })) })
  const call = (caller: Caller, input: { n: number }) => app.createCaller(contextOf('r', new Date(0), caller)).sign(input)
  const person = personCalling('o')
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
