import { useSyncExternalStore } from 'react'
import { AppError } from '@/domain/errors'
import { isOnline, onNetworkChange } from './network'

/** What a page that reads has to show. `copyFrom` is set when what it shows is an older copy that could not be refreshed. */
type ReadingState<T> =
  | { kind: 'loading' }
  | { kind: 'failed'; error: AppError }
  | { kind: 'ready'; data: T; copyFrom?: Date }

interface Reading<T> {
  data: T | undefined
  error: Error | null
  fetchStatus: 'fetching' | 'paused' | 'idle'
  dataUpdatedAt: number
}

export function readingState<T>(reading: Reading<T>, online: boolean): ReadingState<T> {
  const { data, error } = reading
  if (data !== undefined) {
    const isCopy = !online || error !== null
    return isCopy ? { kind: 'ready', data, copyFrom: new Date(reading.dataUpdatedAt) } : { kind: 'ready', data }
  }
  if (reading.fetchStatus === 'paused') return { kind: 'failed', error: new AppError('OFFLINE') }
  if (error && reading.fetchStatus === 'idle') {
    return { kind: 'failed', error: error instanceof AppError ? error : new AppError('INTERNAL', error.message) }
  }
  return { kind: 'loading' }
}

export function useOnline(): boolean {
  return useSyncExternalStore(onNetworkChange, isOnline)
}

/** The state of a query as its page shows it. */
export function useReadingState<T>(reading: Reading<T>): ReadingState<T> {
  return readingState(reading, useOnline())
}
