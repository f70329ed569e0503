import { LocalCloudError } from '../errors'
import { decodeOpenApiRequest, encodeOpenApiReply } from '../wechat/openapi-wire'
import type { Action } from './action'

const parse = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LocalCloudError('INVALID_PARAM', 'requestData must be an object')
  return value as Record<string, unknown>
}

/** callWxOpenApi of the node-sdk: JSON both ways, names in camel case. */
const api: Action = ({ params }, { wechat }) => {
  const answer = wechat.call(params.text('apiName'), parse(params.optionalText('requestData') ?? '{}'))
  return { body: { data: { responseData: JSON.stringify(answer) } } }
}

/** cloud.openapi of wx-server-sdk: protobuf in a form field, protobuf back, names in snake case. */
const openApi: Action = ({ params }, { wechat }) => {
  const data = params.fields.requestData
  if (!Buffer.isBuffer(data)) throw new LocalCloudError('INVALID_PARAM', 'requestData must be bytes')
  return { bytes: encodeOpenApiReply(wechat.call(params.text('apiName'), decodeOpenApiRequest(data))) }
}

export const wxActions: Record<string, Action> = { 'wx.api': api, 'wx.openApi': openApi }
