import type { Theme } from '../options'
import type { Runtime } from '../runtime'
import { copyInto } from '../realm'
import type { WxCalls } from './wx-call'

/** The phone the program believes it runs on. */
export interface Phone {
  width: number
  height: number
  theme: Theme
  /** False in aeroplane mode: every request fails as WeChat's does. */
  online: boolean
}

export const statusBarHeight = 44
/** Height of the strip at the bottom that belongs to the phone. */
export const bottomInset = 34
export const capsule = { width: 87, height: 32, right: 7, top: statusBarHeight + 4 }

/** What `wx` tells of the phone, the window and the app. */
export function phoneApi(phone: Phone, runtime: Runtime, calls: WxCalls): Record<string, unknown> {
  const inRealm = (read: () => object) => () => copyInto(runtime.logic, read())
  const windowInfo = () => {
    const { width, height } = phone
    const safeArea = { left: 0, right: width, top: statusBarHeight, bottom: height - bottomInset, width, height: height - bottomInset - statusBarHeight }
    return { pixelRatio: 2, screenWidth: width, screenHeight: height, windowWidth: width, windowHeight: height, statusBarHeight, safeArea, screenTop: 0 }
  }
  const device = { brand: 'host', model: 'host', platform: 'ios', system: 'iOS 16.0', benchmarkLevel: 30, memorySize: 4096, abi: '' }
  // WeChat says which theme is on only to a program that declares darkmode.
  const base = () => ({ SDKVersion: '3.7.0', version: '8.0.50', language: 'zh_CN', fontSizeSetting: 16, theme: runtime.config.darkmode ? phone.theme : undefined, host: { env: 'WeChat' } })
  const setting = { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }
  const everything = () => ({ ...windowInfo(), ...device, ...base(), ...setting })
  const launch = () => ({ path: runtime.config.pages[0], query: {}, scene: 1001, referrerInfo: {} })
  const network = () => ({ networkType: phone.online ? 'wifi' : 'none', isConnected: phone.online })
  return {
    getWindowInfo: inRealm(windowInfo),
    getDeviceInfo: inRealm(() => device),
    getAppBaseInfo: inRealm(base),
    getSystemSetting: inRealm(() => setting),
    getAppAuthorizeSetting: inRealm(() => ({ notificationAuthorized: 'authorized' })),
    getSystemInfoSync: inRealm(everything),
    getSystemInfo: calls.make('getSystemInfo', everything),
    getSystemInfoAsync: calls.make('getSystemInfoAsync', everything),
    getLaunchOptionsSync: inRealm(launch),
    getEnterOptionsSync: inRealm(launch),
    getAccountInfoSync: inRealm(() => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } })),
    getMenuButtonBoundingClientRect: inRealm(() => {
      const { width, height, top } = capsule
      const right = phone.width - capsule.right
      return { width, height, top, right, bottom: top + height, left: right - width }
    }),
    getNetworkType: calls.make('getNetworkType', network),
  }
}
