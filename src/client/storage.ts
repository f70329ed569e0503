import Taro from '@tarojs/taro'

/** Written into every key: a new shape of what is stored takes a new number, and what older versions left is cleared. */
const prefix = 'xrk1.'
const anyVersion = /^xrk\d+\./

/** Whether this is the name that a browser's storage has for `key`. */
export const isStoredAs = (name: string, key: string): boolean => name === prefix + key

/** What was stored under `key`; undefined when there is nothing or the phone refuses. Storage is a convenience, never a condition. */
export function readStored<T>(key: string): T | undefined {
  try {
    const stored: unknown = Taro.getStorageSync(prefix + key)
    return stored === '' || stored == null ? undefined : (stored as T)
  } catch {
    return undefined
  }
}

/** True when it is stored; false when the phone is full or refuses. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(prefix + key, value)
    return true
  } catch {
    return false
  }
}

export function removeStored(key: string): void {
  try {
    Taro.removeStorageSync(prefix + key)
  } catch {
    // A key that cannot be removed is overwritten or cleared later.
  }
}

/** Once at launch: what older versions of the app left behind. */
export function clearOlderVersions(): void {
  try {
    for (const key of Taro.getStorageInfoSync().keys) {
      if (anyVersion.test(key) && !key.startsWith(prefix)) Taro.removeStorageSync(key)
    }
  } catch {
    // Left for the next launch.
  }
}
