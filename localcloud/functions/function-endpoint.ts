import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { LocalCloudError } from '../errors'
import { eventLimitBytes } from '../gateway/limits'
import { parseJsonObject, readBody } from '../gateway/read-body'
import { errorBody, jsonType, send, sendJson } from '../gateway/reply'
import type { Caller } from './identity-env'
import type { FunctionRuntime, Outcome } from './function-runtime'

/** The one bearer token of this cloud: somebody who has not signed in. */
export const visitorToken = 'local-visitor'

const statusOf: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  FUNCTIONS_PARAM_INVALID: 400,
  CHECK_LOGIN_FAILED: 401,
  FUNCTION_NOT_FOUND: 404,
  INVALID_OPERATION: 405,
  EXCEED_REQUEST_SIZE_LIMIT: 413,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
}

// A dev server of the H5 app on another port may call; a page from elsewhere may not.
const localOrigin = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

function corsHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  const origin = request.headers.origin
  if (!origin || !localOrigin.test(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-expose-headers': 'x-request-id',
    'access-control-max-age': '600',
    vary: 'origin',
  }
}

function visitorFrom(request: IncomingMessage): Caller {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token !== visitorToken) throw new LocalCloudError('CHECK_LOGIN_FAILED', token ? 'The access token is unknown' : 'There is no access token')
  return { kind: 'visitor', uid: visitorToken, clientIp: request.socket.remoteAddress }
}

/** The event as text; it must be a JSON object, and an empty body is an empty one. */
async function readEvent(request: IncomingMessage): Promise<string> {
  const body = await readBody(request, eventLimitBytes)
  if (body.length === 0) return '{}'
  parseJsonObject(body)
  return body.toString()
}

/** `POST /v1/functions/{name}`: a browser calls a function. JSON event in, the function's own JSON out; errors are `{code, message, requestId}`. */
export async function callFromBrowser(runtime: FunctionRuntime, name: string, request: IncomingMessage, response: ServerResponse) {
  const cors = corsHeaders(request)
  if (request.method === 'OPTIONS') return send(response, 204, 'text/plain', '', cors)
  let outcome: Outcome = { requestId: randomUUID() }
  try {
    if (request.method !== 'POST') throw new LocalCloudError('INVALID_OPERATION', 'A function is called with POST')
    const caller = visitorFrom(request)
    outcome = await runtime.invoke(name, await readEvent(request), caller)
    if (outcome.error) throw outcome.error
    send(response, 200, jsonType, outcome.result ?? 'null', { ...cors, 'x-request-id': outcome.requestId })
  } catch (error) {
    const body = errorBody(error, outcome.requestId)
    sendJson(response, statusOf[body.code] ?? 500, body, { ...cors, 'x-request-id': outcome.requestId })
  }
}

/** `POST /__local/wx/functions/{name}`: what wx.cloud.callFunction does for the person of `x-wx-openid`. Answers `{result}` or `{errMsg}`. */
export async function callFromMiniProgram(runtime: FunctionRuntime, name: string, request: IncomingMessage, response: ServerResponse) {
  let requestId = randomUUID() as string
  try {
    const openid = request.headers['x-wx-openid']
    if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid)) throw new LocalCloudError('INVALID_PARAM', 'The header x-wx-openid must say who calls')
    const event = await readEvent(request)
    const outcome = await runtime.invoke(name, event, { kind: 'wechat', openid, clientIp: request.socket.remoteAddress })
    requestId = outcome.requestId
    if (outcome.error) throw outcome.error
    send(response, 200, jsonType, `{"requestID":${JSON.stringify(requestId)},"result":${outcome.result ?? 'null'}}`)
  } catch (error) {
    const { code, message } = errorBody(error, requestId)
    // The form of wx.cloud's own errors; -504002 is "the function failed".
    sendJson(response, 200, { errCode: -504002, errMsg: `cloud.callFunction:fail ${code}: ${message}`, requestID: requestId })
  }
}
