import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { addCost } from '../costs/request-cost'
import { LocalCloudError } from '../errors'
import type { Fault } from '../faults/faults'
import { localCredentials } from '../functions/sdk-env'
import type { RequestLog } from '../functions/request-logs'
import type { ActionReply, Services } from './action'
import { actionNamed } from './actions'
import { replyLimitBytes } from './limits'
import { parseMultipart } from './multipart'
import { Params } from './params'
import { parseJsonObject, readBody } from './read-body'
import { errorBody, jsonType, send } from './reply'
import { verifySignature } from './signature'

/** WeChat's calls come as a form whose one binary field is requestData. */
function readFields(body: Buffer, contentType: string): Record<string, unknown> {
  if (!contentType.startsWith('multipart/form-data')) return parseJsonObject(body)
  const parts = parseMultipart(body, contentType)
  return Object.fromEntries(parts.map(({ name, content }) => [name, name === 'requestData' ? content : content.toString()]))
}

interface Answer {
  type: string
  body: string | Buffer
  headers?: Record<string, string>
}

function answerOf(requestId: string, { body, bytes, cost }: ActionReply): Answer {
  const answer = bytes ?? JSON.stringify({ requestId, ...body })
  if (Buffer.byteLength(answer) > replyLimitBytes) {
    throw new LocalCloudError('EXCEED_MAX_RESPONSE_SIZE', `The answer has ${Buffer.byteLength(answer)} bytes; ${replyLimitBytes} are allowed`)
  }
  const headers = cost && { 'x-local-scanned': String(cost.scanned), 'x-local-returned': String(cost.returned), 'x-local-plan': encodeURIComponent(cost.plan) }
  return { type: bytes ? 'application/octet-stream' : jsonType, body: answer, headers }
}

const injected = (fault: Fault) => new LocalCloudError(fault.code, `Injected fault ${fault.id} (${fault.kind})`)

/**
 * `POST /admin`: what @cloudbase/node-sdk speaks. Every answer is 200, as the SDK expects; an error has `code`, `message`, `requestId`.
 * Calls of a function's instance come to an address of their own, so that they are counted for the request that runs there.
 */
export class AdminEndpoint {
  constructor(
    private readonly services: Services,
    private readonly failed: (requestId: string, error: unknown) => void,
  ) {}

  async handle(request: IncomingMessage, response: ServerResponse, instanceId?: string): Promise<void> {
    const requestId = randomUUID()
    const caller = instanceId === undefined ? undefined : this.services.runtime.runningIn(instanceId)
    try {
      const body = await readBody(request)
      const fields = readFields(body, request.headers['content-type'] ?? '')
      const now = new Date()
      verifySignature({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, fields }, localCredentials, now)
      const answer = await this.answer({ requestId, params: new Params(fields, now), request, bytesIn: body.length, caller })
      if (!answer) response.destroy()
      else send(response, 200, answer.type, answer.body, answer.headers)
    } catch (error) {
      if (!(error instanceof LocalCloudError)) this.failed(requestId, error)
      send(response, 200, jsonType, JSON.stringify(errorBody(error, requestId)))
    }
  }

  /** The answer, or nothing when a fault has it dropped. */
  private async answer(call: {
    requestId: string
    params: Params
    request: IncomingMessage
    bytesIn: number
    caller?: RequestLog
  }): Promise<Answer | undefined> {
    const { requestId, params, request, bytesIn, caller } = call
    const name = params.text('action')
    const action = actionNamed(name)
    const isDatabase = name.startsWith('database.')
    const count = (more: Parameters<typeof addCost>[1]) => caller && addCost(caller.cost, more)
    count(isDatabase ? { roundTrips: 1, bytes: bytesIn } : { otherCalls: 1 })

    const fault = isDatabase ? this.services.faults.meet(caller, caller?.cost.roundTrips ?? 0) : undefined
    if (fault?.kind === 'delay') await sleep(fault.delayMs)
    if (fault?.kind === 'errorBefore') throw injected(fault)
    const reply = await action({ params, headers: request.headers }, this.services)
    const answer = answerOf(requestId, reply)
    if (isDatabase) count({ scanned: reply.cost?.scanned, returned: reply.cost?.returned, bytes: Buffer.byteLength(answer.body) })
    if (fault?.kind === 'errorAfterCommit') throw injected(fault)
    return fault?.kind === 'dropReply' ? undefined : answer
  }
}
