import { byteSize } from '../byte-size'
import type { Realm } from '../realm'
import type { WxCalls, WxOptions } from './wx-call'
import { WxFailure } from './wx-call'

/** WeChat keeps at most 1 MB under one key and 10 MB in all. */
const maxKeyBytes = 1024 * 1024
const maxBytes = 10 * 1024 * 1024

/** Storage as texts, so that two runs of the program can share it like two launches on one phone. */
export type StoredTexts = Map<string, string>

export function storageApi(stored: StoredTexts, logic: Realm, calls: WxCalls): Record<string, unknown> {
  const sizeOfAll = (): number => [...stored.values()].reduce((sum, text) => sum + byteSize(text), 0)
  const read = (key: unknown): unknown => {
    const text = stored.get(String(key))
    return text === undefined ? undefined : logic.parse(text)
  }
  const write = (key: unknown, data: unknown): void => {
    const text = JSON.stringify(data) ?? '""'
    if (byteSize(text) > maxKeyBytes) throw new WxFailure('exceed storage item max length')
    if (sizeOfAll() + byteSize(text) > maxBytes) throw new WxFailure('exceed storage max size 10Mb')
    stored.set(String(key), text)
  }
  const info = (): unknown => logic.parse(JSON.stringify({ keys: [...stored.keys()], currentSize: Math.ceil(sizeOfAll() / 1024), limitSize: maxBytes / 1024 }))
  const remove = (key: unknown): void => void stored.delete(String(key))
  return {
    getStorageSync: (key: unknown) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: remove,
    clearStorageSync: () => stored.clear(),
    getStorageInfoSync: info,
    getStorage: calls.make('getStorage', ({ key }: WxOptions) => {
      const data = read(key)
      if (data === undefined) throw new WxFailure('data not found')
      return { data }
    }),
    setStorage: calls.make('setStorage', ({ key, data }) => write(key, data)),
    removeStorage: calls.make('removeStorage', ({ key }) => remove(key)),
    clearStorage: calls.make('clearStorage', () => stored.clear()),
    getStorageInfo: calls.make('getStorageInfo', info),
  }
}
