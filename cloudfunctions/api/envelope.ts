/** What arrives at the function, checked before anything else happens. */
import * as z from 'zod'
import { AppError } from '@/domain/errors'
import { maxCallsPerRequest, type ApiEnvelope } from '@/domain/wire'
import { issuePaths } from '../kernel/issue-paths'
import { isOlder, minClientVersion, versionShape } from './client-version'

const maxBytes = 1_000_000

const envelope = z.strictObject({
  calls: z
    .array(z.strictObject({ path: z.string().min(1).max(80), type: z.enum(['query', 'mutation']), input: z.unknown() }))
    .min(1)
    .max(maxCallsPerRequest),
  client: z.string().regex(versionShape),
  session: z.string().max(300).optional(),
})

/** wx.cloud adds these to every event of a mini program. They say who calls, but so could anyone: they are dropped, never read. */
const platformFields = ['userInfo', 'tcbContext']

/** Throws TOO_LARGE, BAD_INPUT or CLIENT_TOO_OLD. */
export function parseEnvelope(event: unknown): ApiEnvelope {
  if (sizeOf(event) > maxBytes) throw new AppError('TOO_LARGE', `event over ${maxBytes} bytes`)
  const parsed = envelope.safeParse(withoutPlatformFields(event))
  if (!parsed.success) throw new AppError('BAD_INPUT', `envelope: ${issuePaths(parsed.error)}`)
  const { client, session, calls } = parsed.data
  if (isOlder(client, minClientVersion)) throw new AppError('CLIENT_TOO_OLD', `client ${client}`)
  return { client, calls, ...(session !== undefined && { session }) }
}

function withoutPlatformFields(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return Object.fromEntries(Object.entries(event).filter(([key]) => !platformFields.includes(key)))
}

/** Bytes as JSON. What is nested too deep to be written is too large as well. */
function sizeOf(event: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(event) ?? '')
  } catch {
    return Infinity
  }
}
