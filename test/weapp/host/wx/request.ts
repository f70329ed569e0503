import type { HttpDoor } from '../options'
import type { Phone } from './phone'
import type { WxCalls, WxOptions } from './wx-call'
import { WxFailure } from './wx-call'

/** `wx.request`, through the door that the host was given; without one every request fails as without a network. */
export function requestApi(door: HttpDoor | undefined, phone: Phone, calls: WxCalls): Record<string, unknown> {
  const send = async (options: WxOptions): Promise<unknown> => {
    if (!phone.online || !door) throw new WxFailure('-2:net::ERR_INTERNET_DISCONNECTED', 600009)
    const { url, method = 'GET', data, header = {} } = options
    return door({ url: String(url), method: String(method), data, header: header as Record<string, string> })
  }
  const request = calls.make('request', send)
  return {
    request: (options: WxOptions) => {
      const answer = request(options)
      const task = { abort: () => undefined, onHeadersReceived: () => undefined, offHeadersReceived: () => undefined }
      return answer === undefined ? task : Object.assign(Object(answer), task)
    },
  }
}
