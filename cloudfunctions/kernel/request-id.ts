import { randomUUID } from 'node:crypto'
import * as z from 'zod'

const context = z.object({ request_id: z.string().min(1).max(100) })

/** The platform's id of this invocation, under which its own logs are found too; one of ours where it gives none. */
export function requestIdOf(platformContext: unknown): string {
  const parsed = context.safeParse(platformContext)
  return parsed.success ? parsed.data.request_id : randomUUID()
}
