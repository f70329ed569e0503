import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { LocalCloudError } from '../errors'

export interface ErrorBody {
  code: string
  message: string
  requestId: string
}

/** Exactly this type: the SDK tells JSON from bytes by comparing the whole header. */
export const jsonType = 'application/json; charset=utf-8'

/** Sends text or bytes; a reply that was cut off already is left alone. */
export function send(response: ServerResponse, status: number, type: string, body: string | Buffer, headers: OutgoingHttpHeaders = {}) {
  if (response.destroyed || response.headersSent) return
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers })
  response.end(body)
}

export const sendJson = (response: ServerResponse, status: number, body: unknown, headers?: OutgoingHttpHeaders) =>
  send(response, status, jsonType, JSON.stringify(body), headers)

/** What went wrong as CloudBase words it; an error that is not a refusal of ours becomes `otherwise`. */
export function errorBody(error: unknown, requestId: string, otherwise = 'SYS_ERR'): ErrorBody {
  if (error instanceof LocalCloudError) return { code: error.code, message: error.message, requestId }
  return { code: otherwise, message: error instanceof Error ? error.message : String(error), requestId }
}
