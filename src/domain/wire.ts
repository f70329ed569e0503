/** What travels between a screen and the `api` function: the calls of one frame go out, one result each comes back in order. */
import type { ErrorCode } from './errors'

export interface ApiCall {
  /** Router path, such as `learn.article`. */
  path: string
  type: 'query' | 'mutation'
  input: unknown
}

export interface ApiEnvelope {
  calls: ApiCall[]
  /** Version of the client, so that the server can answer CLIENT_TOO_OLD. */
  client: string
  /** H5 only: the signed session token, the one identity a body may carry. */
  session?: string
}

/** `message` is what the person reads. */
export type ApiResult = { ok: true; data: unknown } | { ok: false; error: { code: ErrorCode; message: string } }

export interface ApiReply {
  requestId: string
  results: ApiResult[]
}

/** Calls of one frame travel together up to this many; the server refuses more. */
export const maxCallsPerRequest = 20
