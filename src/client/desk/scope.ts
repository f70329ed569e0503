import { useSyncExternalStore } from 'react'
import { storedState } from '../stored-state'

/** The post whose work is on the desk. Everything read there is kept under it, so that switching never shows another place's rows. */
const scope = storedState('desk.scope', { postId: '' })

export const useDeskScope = (): string => useSyncExternalStore(scope.subscribe, scope.get).postId

export function setDeskScope(postId: string): void {
  if (scope.get().postId !== postId) scope.set({ postId })
}
