import { AppError, type ErrorCode } from '@/domain/errors'
import type { ApiEnvelope, ApiReply } from '@/domain/wire'
import { dropSession, sessionToken } from './session'

const byStatus: Record<number, ErrorCode> = {
  401: 'SESSION_INVALID',
  403: 'NOT_ALLOWED',
  404: 'UNKNOWN_ACTION',
  408: 'TIMEOUT',
  413: 'TOO_LARGE',
  504: 'TIMEOUT',
}

/** The browser's door: the host page hands in address and token, else the build's settings stand. */
export async function sendByHttp(envelope: ApiEnvelope): Promise<ApiReply> {
  const host = window.__XRK__ ?? { api: process.env.TARO_APP_API_BASE ?? '', token: process.env.TARO_APP_API_TOKEN ?? '' }
  const session = sessionToken()
  const body = session === undefined ? envelope : { ...envelope, session }
  const response = await fetch(`${host.api}/v1/functions/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${host.token}` },
    body: JSON.stringify(body),
  })
  if (!response.ok) {
    throw new AppError(byStatus[response.status] ?? 'UNAVAILABLE', `HTTP ${response.status}`, { requestId: await requestIdOf(response) })
  }
  const reply = (await response.json()) as ApiReply
  if (session !== undefined && wasRefused(reply)) dropSession(session, 'refused')
  return reply
}

/** The session is over or was ended elsewhere: the person is told by this answer, and is a visitor from the next call on. */
const wasRefused = ({ results }: ApiReply): boolean => Array.isArray(results) && results.some((result) => !result.ok && result.error.code === 'SESSION_INVALID')

async function requestIdOf(response: Response): Promise<string | undefined> {
  try {
    const body = (await response.json()) as { requestId?: unknown }
    return typeof body.requestId === 'string' ? body.requestId : undefined
  } catch {
    return undefined
  }
}
