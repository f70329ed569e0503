/**
 * The pipeline: no action without it. Input parsed → permission, role and scope → action → output parsed → one line in the log. The caller is known
 * before (`identify`), from the context alone.
 */
import { initTRPC } from '@trpc/server'
import type * as z from 'zod'
import type { PermissionTable } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import type { Context } from './context'
import { grant, type Grant } from './grant'

export interface ProcedureMeta {
  permission: string
}

// isDev off: stacks would travel to clients otherwise.
const trpc = initTRPC.context<Context>().meta<ProcedureMeta>().create({ isDev: false })

export const router = trpc.router

/**
 * Procedures that ask this table. An action proves its scope inside its first query: it is handed `me` and `scope` beside the context, and for a staff
 * permission `post`, so that a list of one's own is filtered by the caller's id, and a list of a subtree by the post's path (`withinPost`).
 */
export function proceduresOf<T extends PermissionTable>(table: T) {
  return <P extends keyof T & string, I extends z.ZodType, O extends z.ZodType>(permission: P, input: I, output: O) =>
    trpc.procedure
      .meta({ permission })
      .input(input)
      .use(async ({ ctx, next }) => {
        // `grant` looks the entry up by its name at run time; which kind it is, is known to the compiler only from the table's type.
        const granted = (await grant(table, permission, ctx)) as Grant<T[P]>
        return next({ ctx: granted })
      })
      .output(output)
}

/** `procedure(permission, input, output).query(action)`; a permission that is not in the table does not compile. */
export const procedure = proceduresOf(permissions)
