import type { IncomingMessage } from 'node:http'
import { LocalCloudError } from '../errors'
import { requestLimitBytes } from './limits'

/** Beyond this the connection is cut: a caller that goes on sending does not want an answer. */
const patienceBytes = 128 * 1024 * 1024

/**
 * The whole request body. Too long a body is read to its end and forgotten, so that the caller still hears why.
 * @throws LocalCloudError EXCEED_REQUEST_SIZE_LIMIT
 */
export async function readBody(request: IncomingMessage, limitBytes = requestLimitBytes): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limitBytes) chunks.push(chunk)
    else chunks.length = 0
    if (size > patienceBytes) request.destroy()
  }
  if (size > limitBytes) {
    throw new LocalCloudError('EXCEED_REQUEST_SIZE_LIMIT', `The request has ${size} bytes; ${limitBytes} are allowed`)
  }
  return Buffer.concat(chunks)
}

/**
 * A JSON object, as every endpoint of the cloud expects one.
 * @throws LocalCloudError BAD_REQUEST
 */
export function parseJsonObject(body: Buffer | string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch (error) {
    throw new LocalCloudError('BAD_REQUEST', `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LocalCloudError('BAD_REQUEST', 'The body is not a JSON object')
  return value as Record<string, unknown>
}
