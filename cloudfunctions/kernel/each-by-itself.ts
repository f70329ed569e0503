import { AppError } from '@/domain/errors'
import { log } from './log'

/**
 * What a job of the timer does with each row: one that fails holds up no other, and stands in the log under the job's name, unless somebody else was merely first. The next run tries it again. Says of
 * how many it was done.
 */
export async function eachByItself<T>(job: string, rows: readonly T[], run: (row: T) => Promise<unknown>): Promise<number> {
  let done = 0
  for (const row of rows) {
    try {
      await run(row)
      done += 1
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'CONFLICT') log({ event: 'failed', requestId: job, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return done
}
