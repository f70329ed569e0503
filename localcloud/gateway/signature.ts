import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LocalCloudError } from '../errors'

export interface Credentials {
  secretId: string
  secretKey: string
}

export interface SignedRequest {
  method: string
  /** Path and query, as it stands on the request line. */
  url: string
  headers: IncomingHttpHeaders
  fields: Record<string, unknown>
}

const refused = (why: string) => new LocalCloudError('SIGN_PARAM_INVALID', `The request is not signed as CloudBase expects: ${why}`)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
/** Signatures count for ten minutes (X-Signature-Expires of the SDK). */
const validForSeconds = 600
const form = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, SignedParams=([^,]*), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/

/** The signer hashes parameters as they stand in JSON, by lower-case name, leaving empty ones out. */
function paramsHash(fields: Record<string, unknown>, names: string[]): string {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
  const hash = createHash('sha256')
  for (const name of names) {
    const value = byName.get(name)
    if (value === undefined) throw refused(`the signed field ${name} is missing`)
    hash.update(`&${name}=`)
    hash.update(Buffer.isBuffer(value) ? value : (typeof value === 'string' ? value : JSON.stringify(value)).trim())
    hash.update('\r\n')
  }
  return hash.digest('hex')
}

function signedHeader(name: string, headers: IncomingHttpHeaders): string {
  const value = String(headers[name] ?? '').trim()
  // The SDK signs the bare type; the boundary is added after signing.
  if (name === 'content-type') return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
  return value.toLowerCase()
}

/**
 * Checks the SDK's TC3-HMAC-SHA256 signature (@cloudbase/signature-nodejs 2.2) against the local credentials.
 * @throws LocalCloudError SIGN_PARAM_INVALID
 */
export function verifySignature({ method, url, headers, fields }: SignedRequest, { secretId, secretKey }: Credentials, now: Date) {
  const header = headers.authorization
  if (!header) throw refused('there is no authorization header')
  const match = form.exec(header)
  if (!match) throw refused('the authorization header is not TC3-HMAC-SHA256')
  const [, id = '', date = '', service = '', params = '', names = '', signature = ''] = match
  if (id !== secretId) throw refused(`the secret id "${id}" is unknown; this cloud's is in sdkEnv`)
  const timestamp = Number(headers['x-timestamp'])
  if (!(Math.abs(now.getTime() / 1000 - timestamp) <= validForSeconds)) throw refused('it has expired')

  const [path = '', query = ''] = url.split('?')
  const headerLines = names.split(';').map((name) => `${name}:${signedHeader(name, headers)}`).join('\n')
  const hashed = paramsHash(fields, params ? params.split(';') : [])
  // The SDK signs the method in the letters it was given, which are small.
  const canonical = `${method.toLowerCase()}\n//${headers.host ?? ''}${path}\n${query}\n${headerLines}\n\n${names}\n${hashed}`
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(canonical)}`
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  if (!timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))) throw refused('the signature does not match')
}
