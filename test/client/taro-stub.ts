/** The phone's edge: storage and the network, nothing else. */
type NetworkListener = (change: { isConnected: boolean }) => void

const stored = new Map<string, string>()
const listeners = new Set<NetworkListener>()
let room = Infinity

export const phone = {
  reset() {
    stored.clear()
    room = Infinity
  },
  keys: () => [...stored.keys()],
  /** All that lies on it, to look for what must not. */
  everything: () => JSON.stringify([...stored]),
  /** From now on the phone refuses to store more than this many characters in all. */
  limitTo(characters: number) {
    room = characters
  },
  connect(isConnected: boolean) {
    for (const listener of [...listeners]) listener({ isConnected })
  },
}

export default {
  getStorageSync: (key: string): unknown => JSON.parse(stored.get(key) ?? '""'),
  setStorageSync(key: string, value: unknown) {
    const text = JSON.stringify(value)
    const others = [...stored].reduce((sum, [other, said]) => sum + (other === key ? 0 : said.length), 0)
    if (others + text.length > room) throw new Error('setStorageSync:fail exceed max size')
    stored.set(key, text)
  },
  removeStorageSync: (key: string) => void stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  onNetworkStatusChange: (listener: NetworkListener) => void listeners.add(listener),
  offNetworkStatusChange: (listener: NetworkListener) => void listeners.delete(listener),
  getNetworkType: ({ success }: { success(answer: { networkType: string }): void }) => success({ networkType: 'wifi' }),
  onAppShow: () => undefined,
  onAppHide: () => undefined,
  offAppShow: () => undefined,
  offAppHide: () => undefined,
}
