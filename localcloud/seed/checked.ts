import * as z from 'zod'
import { SeedError } from './seed-error'

/** The value as its collection's schema makes it. Throws a SeedError that names the file and what is wrong with it. */
export function checked<S extends z.ZodType>(schema: S, value: unknown, file: string): z.output<S> {
  const result = schema.safeParse(value)
  if (!result.success) throw new SeedError(file, z.prettifyError(result.error))
  return result.data
}
