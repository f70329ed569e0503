/** One request: who calls, then every call of the frame, then one reply. */
import { callTRPCProcedure } from '@trpc/server'
import { isOpenToAll } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import type { ApiCall, ApiEnvelope, ApiReply, ApiResult } from '@/domain/wire'
import { roleOf } from '../kernel/caller'
import { contextOf, type Context } from '../kernel/context'
import { failure } from '../kernel/failure'
import { identify } from '../kernel/identify'
import { log } from '../kernel/log'
import { parseEnvelope } from './envelope'
import { procedureAt } from './procedures'
import { appRouter } from './router'

/** Never throws: what fails is answered as a typed error, in the place of the call it belongs to. */
export async function serve(event: unknown, requestId: string): Promise<ApiReply> {
  let envelope: ApiEnvelope | undefined
  try {
    envelope = parseEnvelope(event)
    const now = new Date()
    const asks = await Promise.all(envelope.calls.map(asksWhoCalls))
    const caller = await identify(envelope.session, now, asks.includes(true))
    return { requestId, results: await runCalls(envelope.calls, contextOf(requestId, now, caller)) }
  } catch (error) {
    // The whole request is refused and nothing ran: every call gets the same answer, one answer when it is not known how many there were.
    const refusal = failure(error, requestId)
    return { requestId, results: (envelope?.calls ?? [undefined]).map(() => refusal) }
  }
}

/** False for what anyone may read, and for a path that nobody serves. */
async function asksWhoCalls({ path }: ApiCall): Promise<boolean> {
  const meta = (await procedureAt(path))?._def.meta
  return meta !== undefined && !isOpenToAll(permissions, meta.permission)
}

/** Reads run side by side; writes one after another, in the order of the frame. One that fails stops no other. */
function runCalls(calls: readonly ApiCall[], ctx: Context): Promise<ApiResult[]> {
  let lastWrite: Promise<unknown> = Promise.resolve()
  return Promise.all(
    calls.map((call) => {
      if (call.type === 'query') return runCall(call, ctx)
      const write = lastWrite.then(() => runCall(call, ctx))
      lastWrite = write
      return write
    }),
  )
}

async function runCall({ path, type, input }: ApiCall, ctx: Context): Promise<ApiResult> {
  const startedAt = performance.now()
  const result = await callTRPCProcedure({ router: appRouter, path, type, ctx, getRawInput: async () => input, signal: undefined, batchIndex: 0 }).then(
    (data): ApiResult => ({ ok: true, data }),
    (error: unknown) => failure(error, ctx.requestId),
  )
  log({
    event: 'call',
    requestId: ctx.requestId,
    action: path,
    role: roleOf(ctx.caller),
    ms: Math.round(performance.now() - startedAt),
    code: result.ok ? 'OK' : result.error.code,
  })
  return result
}
