/**
 * The pipeline: no action without it. Input parsed → permission, role and scope → action → output parsed → one line in the log. The caller is known
 * before (`identify`), from the context alone.
 */
import { initTRPC } from '@trpc/server'
import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import { permissions, scopeOf, type Permission, type PermissionTable } from '@/domain/org/permissions'
import { roleOf, type Caller } from './caller'

/** What every action may know of the request it serves. */
export interface Context {
  requestId: string
  /** Time of the request: actions and rules never ask the clock. */
  now: Date
  caller: Caller
}

export interface ProcedureMeta {
  permission: string
}

// isDev off: stacks would travel to clients otherwise.
const trpc = initTRPC.context<Context>().meta<ProcedureMeta>().create({ isDev: false })

export const router = trpc.router

/**
 * Procedures that ask this table. An action proves its scope inside its first query: it is handed `scope` beside the context, so that a list of
 * one's own is filtered by the caller's openid, and (when staff come) a list of a subtree by the caller's path.
 */
export function proceduresOf<P extends string>(table: Readonly<Record<P, PermissionTable[string]>>) {
  return <I extends z.ZodType, O extends z.ZodType>(permission: P, input: I, output: O) =>
    trpc.procedure
      .meta({ permission })
      .input(input)
      .use(({ ctx, next }) => {
        const role = roleOf(ctx.caller)
        const scope = scopeOf(table, permission, role)
        if (!scope) throw new AppError('NOT_ALLOWED', `${role} has no ${permission}`)
        return next({ ctx: { scope } })
      })
      .output(output)
}

/** `procedure(permission, input, output).query(action)`; a permission that is not in the table does not compile. */
export const procedure = proceduresOf<Permission>(permissions)
