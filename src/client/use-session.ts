import { useSyncExternalStore } from 'react'
import { currentPerson, onSessionChange, visitor } from './session'

/** Whether somebody is signed in: always in WeChat, in a browser while a session lasts. */
export const useSignedIn = (): boolean => useSyncExternalStore(onSessionChange, currentPerson) !== visitor
