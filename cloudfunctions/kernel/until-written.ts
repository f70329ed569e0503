import { AppError } from '@/domain/errors'

/** Somebody else changed the document between reading and writing. */
export const raced = Symbol('raced')

const tries = 5

/** Reads, decides and writes anew while others get in between. Throws CONFLICT when they always do. */
export async function untilWritten<T>(attempt: () => Promise<T | typeof raced>): Promise<T> {
  for (let i = 0; i < tries; i++) {
    const outcome = await attempt()
    if (outcome !== raced) return outcome
  }
  throw new AppError('CONFLICT', `lost ${tries} races`)
}
