import { AppError } from '@/domain/errors'
import type { ApiEnvelope, ApiReply } from '@/domain/wire'
import { isOnline } from './network'
import { sendByCloud } from './transport-cloud'
import { sendByHttp } from './transport-http'

/** One function call. It rejects with an AppError only: TIMEOUT, OFFLINE, UNAVAILABLE, or what the cloud's door answered. */
export type Transport = (envelope: ApiEnvelope) => Promise<ApiReply>

const limitMs = 10_000

/** The door of this platform; the only place where mini program and browser differ in how they reach the cloud. */
export const transport: Transport = async (envelope) => {
  const sending = process.env.TARO_ENV === 'h5' ? sendByHttp(envelope) : sendByCloud(envelope)
  return withinLimit(sending, limitMs).catch((cause: unknown) => {
    throw asAppError(cause)
  })
}

/** Rejects with TIMEOUT when no answer came within `ms`; a later answer is ignored. */
export function withinLimit<T>(answer: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new AppError('TIMEOUT', `no answer within ${ms} ms`)), ms)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const said = cause instanceof Error ? cause.message : messageOf(cause)
  if (!isOnline()) return new AppError('OFFLINE', said)
  return new AppError(/time-?d? ?out/i.test(said) ? 'TIMEOUT' : 'UNAVAILABLE', said)
}

/** WeChat rejects with `{ errMsg }`, which is no Error. */
function messageOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'errMsg' in cause ? String(cause.errMsg) : String(cause)
}
