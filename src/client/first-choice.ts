import { useSyncExternalStore } from 'react'
import type { Stage } from '@/domain/account/stages'
import { storedState } from './stored-state'

/** What somebody without an account has said about themselves; it lives on this phone until they sign in. */
export interface FirstChoice {
  place: { placeId: string; names: string[]; /** From the city down; missing where an older version asked. */ placeIds?: string[] } | null
  stages: Stage[]
  /** They have been asked, and have answered or said 先随便看看. */
  asked: boolean
}

const choice = storedState<FirstChoice>('first', { place: null, stages: [], asked: false })

export const firstChoice = (): FirstChoice => choice.get()

export function changeFirstChoice(change: Partial<FirstChoice>): void {
  choice.set({ ...choice.get(), ...change })
}

export function useFirstChoice(): FirstChoice {
  return useSyncExternalStore(choice.subscribe, choice.get)
}
