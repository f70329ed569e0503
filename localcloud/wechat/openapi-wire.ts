import { LocalCloudError } from '../errors'
import { bytesField, numberField, readFields } from './protobuf'
import type { WechatAnswer } from './answer'

/** Field numbers of wx-server-sdk 4.0: CommApiData { openapiData = 2 }, OpenApiData { pairs = 1 }, KeyValuePair { key = 1, value = 2 }. */
const openApiData = 2
const pairs = 1
/** CommOpenApiResp { respData = 1, contentType = 2, httpCode = 4 }. */
const respData = 1
const contentType = 2
const httpCode = 4

const toCamel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const toSnake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Renames the keys of an answer, all the way down. */
function inSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSnakeCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [toSnake(key), inSnakeCase(inner)]))
}

const only = (message: Buffer, field: number) => readFields(message).filter((entry) => entry.field === field)

/**
 * The parameters of a `cloud.openapi.…` call: protobuf pairs whose values are JSON, keys in snake case, turned back to camel case.
 * Only the outer keys: those of a template's `data` are names that somebody chose.
 * @throws LocalCloudError INVALID_PARAM
 */
export function decodeOpenApiRequest(message: Buffer): Record<string, unknown> {
  try {
    const entries = only(message, openApiData)
      .flatMap(({ bytes }) => only(bytes, pairs))
      .map(({ bytes }) => [toCamel(only(bytes, 1)[0]?.bytes.toString() ?? ''), JSON.parse(only(bytes, 2)[0]?.bytes.toString() ?? 'null') as unknown])
    return Object.fromEntries(entries) as Record<string, unknown>
  } catch (error) {
    throw new LocalCloudError('INVALID_PARAM', `requestData is not what wx-server-sdk sends: ${String(error)}`)
  }
}

/** The answer as wx-server-sdk reads it: JSON in snake case with errcode and errmsg, or bytes with their type. */
export function encodeOpenApiReply({ errCode, errMsg, ...rest }: WechatAnswer): Buffer {
  const { buffer, contentType: type } = rest
  const isFile = Buffer.isBuffer(buffer)
  const json = JSON.stringify({ errcode: errCode, errmsg: errMsg, ...(inSnakeCase(rest) as object) })
  return Buffer.concat([
    bytesField(respData, isFile ? buffer : Buffer.from(json)),
    bytesField(contentType, Buffer.from(isFile ? String(type) : 'application/json')),
    numberField(httpCode, 200),
  ])
}
