/** The one place where what went wrong becomes what the caller is told. */
import { TRPCError } from '@trpc/server'
import * as z from 'zod'
import { AppError, errorSentences, type ErrorCode } from '@/domain/errors'
import type { ApiResult } from '@/domain/wire'
import { issuePaths } from './issue-paths'
import { log } from './log'

const answer = (code: ErrorCode, message: string = errorSentences[code]): ApiResult => ({ ok: false, error: { code, message } })

/** Says what the caller is told, and logs why: the reason of a refusal, or the whole of an error that nobody foresaw. */
export function failure(error: unknown, requestId: string): ApiResult {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error
  if (cause instanceof AppError) {
    log({ event: 'refused', requestId, code: cause.code, reason: cause.message })
    return answer(cause.code, cause.sentence)
  }
  if (error instanceof TRPCError && error.code === 'BAD_REQUEST' && cause instanceof z.ZodError) {
    log({ event: 'refused', requestId, code: 'BAD_INPUT', reason: issuePaths(cause) })
    return answer('BAD_INPUT', saidBy(cause))
  }
  if (error instanceof TRPCError && error.code === 'NOT_FOUND') {
    log({ event: 'refused', requestId, code: 'UNKNOWN_ACTION' })
    return answer('UNKNOWN_ACTION')
  }
  log({ event: 'failed', requestId, code: 'INTERNAL', reason: reasonOf(cause) })
  return answer('INTERNAL')
}

/** A rule of a contract may say in words what is wrong. */
function saidBy({ issues }: z.ZodError): string | undefined {
  for (const issue of issues) if (issue.code === 'custom' && typeof issue.params?.['sentence'] === 'string') return issue.params['sentence']
  return undefined
}

/** zod's own words may repeat values; the paths do not. */
function reasonOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return issuePaths(cause)
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
