import type * as z from 'zod'
import { AppError } from '@/domain/errors'
import type { signInRequests } from './collections'
import { notFound } from '@/domain/refusals'

/** Why a code cannot be answered (any more). */
export function whyNot(request: z.output<typeof signInRequests.schema> | undefined, now: Date): AppError {
  if (!request) return notFound('signInCode', 'sign-in request: unknown')
  if (request.state === 'waiting' || request.state === 'scanned') {
    if (request.expiresAt <= now) return new AppError('EXPIRED', 'sign-in request: over')
    if (request.state === 'waiting') return new AppError('CONFLICT', 'sign-in request: answered before it was looked at')
  }
  return new AppError('ALREADY_USED', `sign-in request: ${request.state}`)
}
