import { useSyncExternalStore } from 'react'
import { storedState } from './stored-state'

/** So many fit a screen of the large version. */
const most = 8

const recent = storedState<string[]>('searches', [])

/** 最近搜过: what was looked for last comes first. It stays on this phone. */
export const useRecentSearches = (): readonly string[] => useSyncExternalStore(recent.subscribe, recent.get)

export function rememberSearch(text: string): void {
  recent.set([text, ...recent.get().filter((other) => other !== text)].slice(0, most))
}

export function clearSearches(): void {
  recent.set([])
}
