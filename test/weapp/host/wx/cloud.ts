import type { CloudDoor } from '../options'
import type { Phone } from './phone'
import type { WxCalls, WxOptions } from './wx-call'
import { WxFailure } from './wx-call'

const notEmulated = ['database', 'uploadFile', 'downloadFile', 'getTempFileURL', 'deleteFile', 'callContainer', 'connectContainer', 'CloudID', 'Cloud']

/** `wx.cloud`, with `callFunction` going through the door that the host was given. */
export function cloudApi(door: CloudDoor | undefined, phone: Phone, calls: WxCalls): Record<string, unknown> {
  let ready = false
  const call = async ({ name, data = {} }: WxOptions): Promise<unknown> => {
    if (!ready) throw new WxFailure("Cloud API isn't enabled, please call wx.cloud.init first", -601001)
    if (!phone.online) throw new WxFailure('Error: request:fail -118:net::ERR_CONNECTION_TIMED_OUT', -1)
    if (!door) throw new WxFailure('Error: errCode: -501000 | errMsg: this host has no cloud', -501000)
    try {
      return { result: await door(String(name), JSON.parse(JSON.stringify(data))) }
    } catch (error) {
      throw new WxFailure(`Error: errCode: -504002 functions execute fail | errMsg: ${(error as Error).message}`, -504002)
    }
  }
  return {
    init: () => {
      ready = true
    },
    callFunction: calls.make('cloud.callFunction', call),
    ...Object.fromEntries(notEmulated.map((name) => [name, () => {
      throw new Error(`wx.cloud.${name} is not emulated by the weapp host`)
    }])),
  }
}
