import { useCallback, useRef, useState } from 'react'
import { AppError } from '@/domain/errors'
import { readAnew } from './read-anew'

/** A write that a person makes, as its button sees it. */
export interface Act<Input, Output> {
  busy: boolean
  error: AppError | undefined
  /** Resolves to the answer; to undefined when it failed (`error` then says why) or when one is already on its way. */
  run: (input: Input) => Promise<Output | undefined>
  forgetError: () => void
}

/** Runs `write` once at a time, however often the button is tapped, and keeps its failure to be shown beside the button. */
export function useAct<Input, Output>(write: (input: Input) => Promise<Output>): Act<Input, Output> {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError>()
  const onTheWay = useRef(false)
  const latest = useRef(write)
  latest.current = write
  const run = useCallback(async (input: Input) => {
    if (onTheWay.current) return undefined
    onTheWay.current = true
    setBusy(true)
    setError(undefined)
    try {
      return await latest.current(input)
    } catch (cause) {
      const failure = cause instanceof AppError ? cause : new AppError('INTERNAL', String(cause))
      setError(failure)
      readAnew(failure)
      return undefined
    } finally {
      onTheWay.current = false
      setBusy(false)
    }
  }, [])
  return { busy, error, run, forgetError: useCallback(() => setError(undefined), []) }
}
