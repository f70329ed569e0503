/** How wx-server-sdk 4.0 (`cloud.openapi`) speaks to WeChat, without the SDK's own third of a megabyte. Its one use here: answers that are pictures, which `callWxOpenApi` cannot carry, being JSON. */
import { bytesField, numberField, readMessage } from './protobuf'

/** `CommApiData { apiType = 1, openapiData = 2 }`, `OpenApiData { pairs = 1 }`, `KeyValuePair { key = 1, value = 2 }`. */
const openApi = 0
const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export function openApiRequest(parameters: Readonly<Record<string, string | number | boolean>>): Buffer {
  const pairs = Object.entries(parameters).map(([name, value]) => bytesField(1, Buffer.concat([bytesField(1, Buffer.from(toSnake(name))), bytesField(2, Buffer.from(JSON.stringify(value)))])))
  return Buffer.concat([numberField(1, openApi), bytesField(2, Buffer.concat(pairs))])
}

/** `CommOpenApiResp { respData = 1, contentType = 2, errorCode = 3 }`: a file, or WeChat's own refusal. Throws for what is neither. */
export function openApiReply(reply: Buffer): { file: Buffer } | { errCode: number } {
  const fields = readMessage(reply)
  const [data, type, failure] = [fields.get(1), fields.get(2), fields.get(3)]
  if (typeof failure === 'number' && failure !== 0) return { errCode: failure }
  if (!Buffer.isBuffer(data)) throw new RangeError('an answer without data')
  // WeChat now and then calls its JSON plain text.
  if (!/json|text\/plain/.test(String(type))) return { file: data }
  const said: unknown = JSON.parse(data.toString())
  const code = typeof said === 'object' && said !== null && 'errcode' in said ? Number(said.errcode) : NaN
  if (!(code > 0 || code < 0)) throw new RangeError('no file, and no refusal')
  return { errCode: code }
}
