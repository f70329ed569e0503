/** Tencent Cloud's signature TC3-HMAC-SHA256 for a JSON request, after https://cloud.tencent.com/document/api/362/4208. */
import { createHash, createHmac } from 'node:crypto'

export interface SignedRequest {
  service: string
  host: string
  /** The body exactly as it is sent. */
  body: string
  /** Seconds since 1970. */
  timestamp: number
}

export interface Credentials {
  secretId: string
  secretKey: string
}

export const contentType = 'application/json; charset=utf-8'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** The request's `Authorization` header. */
export function signTc3({ service, host, body, timestamp }: SignedRequest, { secretId, secretKey }: Credentials): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const signedHeaders = 'content-type;host'
  const canonical = ['POST', '/', '', `content-type:${contentType}\nhost:${host}\n`, signedHeaders, sha256(body)].join('\n')
  const scope = `${date}/${service}/tc3_request`
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  const signature = hmac(key, toSign).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`
}
