import { useSyncExternalStore } from 'react'
import { staffRoles, type StaffRole } from '@/domain/org/roles'
import { storedState } from '../stored-state'

/** The post whose work is on the desk. Everything read there is kept under it, so that switching never shows another place's rows. */
const scope = storedState('desk.scope', { postId: '', role: '' })

const useScope = () => useSyncExternalStore(scope.subscribe, scope.get)

/** The same outside of a screen. */
export const deskScopeNow = (): string => scope.get().postId

export const useDeskScope = (): string => useScope().postId

/** In which role it was last; undefined before one is known. What it may not read need not be asked for. */
export function useDeskRole(): StaffRole | undefined {
  const { role } = useScope()
  return staffRoles.find((known) => known === role)
}

export function setDeskScope({ id, role }: { id: string; role: StaffRole }): void {
  const now = scope.get()
  if (now.postId !== id || now.role !== role) scope.set({ postId: id, role })
}
