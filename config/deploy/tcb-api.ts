/** Tencent Cloud's API of CloudBase environments. Unverified here: no environment was at hand; written after its reference. */
import * as z from 'zod'
import { contentType, signTc3, type Credentials } from './sign-tc3'

const service = 'tcb'
const version = '2018-06-08'

export class TcbApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const answer = z.object({ Response: z.looseObject({ Error: z.object({ Code: z.string(), Message: z.string() }).optional() }) })

/** Calls one action; gives its `Response`, throws TcbApiError for its `Error`. */
export type TcbApi = (action: string, payload: object) => Promise<Record<string, unknown>>

/** The real API at `endpoint`. */
export function tcbApi(credentials: Credentials, region: string, endpoint = `https://${service}.tencentcloudapi.com`): TcbApi {
  const { host } = new URL(endpoint)
  return async (action, payload) => {
    const body = JSON.stringify(payload)
    const timestamp = Math.floor(Date.now() / 1000)
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: signTc3({ service, host, body, timestamp }, credentials),
        'content-type': contentType,
        'x-tc-action': action,
        'x-tc-version': version,
        'x-tc-timestamp': String(timestamp),
        'x-tc-region': region,
      },
      body,
    })
    const { Response } = answer.parse(await response.json())
    if (Response.Error) throw new TcbApiError(Response.Error.Code, `${action}: ${Response.Error.Message} (${Response.Error.Code})`)
    return Response
  }
}
