import { useSyncExternalStore } from 'react'

/** In a browser: a newer version that is on the device already and starts when the person says so. */
let take: (() => void) | undefined
const listeners = new Set<() => void>()

function set(next: typeof take): void {
  take = next
  for (const listener of [...listeners]) listener()
}

/** `start` puts the newer version in this one's place. */
export const offerVersion = (start: () => void): void => set(start)

export const takeVersion = (): void => take?.()

/** Not now. The next visit starts with it by itself. */
export const leaveVersion = (): void => set(undefined)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useVersionOffered = (): boolean => useSyncExternalStore(subscribe, () => take !== undefined)
