import type { AnyMutationProcedure, AnyQueryProcedure, inferProcedureInput, inferProcedureOutput } from '@trpc/server'
import { AppError } from '@/domain/errors'
import { maxCallsPerRequest, type ApiCall, type ApiResult } from '@/domain/wire'
import type { AppRouter } from '../../cloudfunctions/api/router'
import { transport, type Transport } from './transport'

/** The router as the phone calls it: `api.learn.article.query({ id })`. Types only; nothing of tRPC is in the bundle. */
type Callable<Node> = Node extends AnyQueryProcedure
  ? { query(input: inferProcedureInput<Node>): Promise<inferProcedureOutput<Node>> }
  : Node extends AnyMutationProcedure
    ? { mutate(input: inferProcedureInput<Node>): Promise<inferProcedureOutput<Node>> }
    : { [Key in keyof Node]: Callable<Node[Key]> }
type Api = Callable<AppRouter['_def']['record']>

interface Waiting {
  call: ApiCall
  resolve(data: unknown): void
  reject(error: AppError): void
}

/** Calls made in one frame leave together: one function call carries up to `maxCallsPerRequest` of them. */
function createCaller(send: Transport): (call: ApiCall) => Promise<unknown> {
  let waiting: Waiting[] = []
  const flush = () => {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += maxCallsPerRequest) void sendTogether(send, all.slice(from, from + maxCallsPerRequest))
  }
  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject })
      if (waiting.length === 1) setTimeout(flush, 0)
    })
}

async function sendTogether(send: Transport, batch: Waiting[]): Promise<void> {
  try {
    const reply = await send({ calls: batch.map((one) => one.call), client: process.env.TARO_APP_VERSION ?? '' })
    const results: ApiResult[] = Array.isArray(reply?.results) ? reply.results : []
    // The door itself refuses with one result for the whole envelope.
    const refusedWhole = results.length < batch.length ? results[0] : undefined
    batch.forEach((one, index) => settle(one, refusedWhole ?? results[index], reply?.requestId))
  } catch (cause) {
    const error = cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause))
    for (const one of batch) one.reject(error)
  }
}

function settle(one: Waiting, result: ApiResult | undefined, requestId: string | undefined): void {
  if (result?.ok) one.resolve(result.data)
  else if (result) one.reject(new AppError(result.error.code, result.error.message, { sentence: result.error.message || undefined, requestId }))
  else one.reject(new AppError('INTERNAL', `no result for ${one.call.path}`, { requestId }))
}

function proxy(call: (call: ApiCall) => Promise<unknown>, path: string[]): unknown {
  return new Proxy(() => undefined, {
    get: (_target, key) => (typeof key === 'string' && key !== 'then' ? proxy(call, [...path, key]) : undefined),
    apply: (_target, _self, [input]: unknown[]) =>
      call({ path: path.slice(0, -1).join('.'), type: path[path.length - 1] === 'mutate' ? 'mutation' : 'query', input }),
  })
}

export const createApi = (send: Transport): Api => proxy(createCaller(send), []) as Api

/** The cloud, as the screens know it. */
export const api = createApi(transport)
