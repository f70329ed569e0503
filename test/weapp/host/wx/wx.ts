import type { Runtime } from '../runtime'
import type { Listeners } from './listeners'

/** Known functions of WeChat that this host does not play. They are there, as on a phone, and say so when they are called. */
const notEmulated = [
  'chooseImage', 'chooseMedia', 'chooseMessageFile', 'chooseLocation', 'chooseAddress', 'chooseContact', 'getLocation', 'getFuzzyLocation',
  'requestPayment', 'downloadFile', 'uploadFile', 'saveFile', 'openDocument', 'getFileSystemManager', 'getSetting',
  'authorize', 'getUserProfile', 'checkSession', 'connectSocket', 'createAnimation', 'createCanvasContext',
  'createOffscreenCanvas', 'createIntersectionObserver', 'createMediaQueryObserver', 'addPhoneContact', 'getClipboardData', 'navigateToMiniProgram', 'openEmbeddedMiniProgram',
  'openCustomerServiceChat', 'getImageInfo', 'compressImage', 'loadFontFace', 'getBackgroundFetchData', 'setBackgroundFetchToken', 'createWorker', 'getPerformance',
]

/** Names that bundlers read off `wx` although they are nobody's function. */
const free = new Set(['webpackJsonp'])

/** The object that the program knows as `wx`. A function it lacks fails loudly when it is called, never as "undefined". */
export function wxObject(parts: Record<string, unknown>, listeners: Listeners, runtime: Runtime): object {
  const refuse = (name: string) => (): never => {
    const error = new Error(`wx.${name} is not emulated by the weapp host`)
    runtime.problems.add('wx', error)
    throw error
  }
  const own: Record<string, unknown> = { ...Object.fromEntries(notEmulated.map((name) => [name, refuse(name)])), ...listeners.methods(), ...parts }
  own.canIUse = (schema: unknown) => {
    const [name = ''] = String(schema).split('.')
    return name in parts || listeners.method(name) !== undefined
  }
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || free.has(name)) return Reflect.get(target, name) as unknown
      return listeners.method(name) ?? refuse(name)
    },
  })
}
