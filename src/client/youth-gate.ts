import { useSyncExternalStore } from 'react'
import { storedState } from './stored-state'

const gate = storedState('youth-gate', { passed: false })

/** Whether somebody has said on this phone that they are 14 or older, a parent, or with one. It is remembered here and recorded nowhere. */
export const useYouthGate = (): boolean => useSyncExternalStore(gate.subscribe, () => gate.get().passed)

export const passYouthGate = (): void => gate.set({ passed: true })
