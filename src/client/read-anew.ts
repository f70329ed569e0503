import type { QueryClient } from '@tanstack/react-query'
import type { AppError } from '@/domain/errors'
import { queryClient } from './query-client'

/** Somebody else was first, or it is not there any more: what stands on the screen is of before, so everything shown is read again; the rest when it is next opened. */
export function readAnew(failure: AppError, client: QueryClient = queryClient): void {
  if (failure.code === 'CONFLICT' || failure.code === 'NOT_FOUND') void client.invalidateQueries()
}
