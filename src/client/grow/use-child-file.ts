import { useFamilies } from '../account-queries'
import { storedState } from '../stored-state'
import { useSyncExternalStore } from 'react'
import { folded } from '@/domain/grow/file/folded'
import type { Line } from '@/domain/grow/file/child-file'
import type { Note } from '@/domain/grow/contract'
import { newUlid } from '../ulid'

const lines = storedState<Record<string, Line[]>>('grow-stand-in', {})
export function useChildFile(childId: string) {
  const families = useFamilies(true)
  const all = useSyncExternalStore(lines.subscribe, lines.get)
  const child = families.data?.flatMap((f) => f.children).find(({ id }) => id === childId)
  return { ...families, data: child && { child, canNote: child.canEdit, file: folded(all[childId] ?? []) } }
}
export async function noteInChild(childId: string, notes: readonly Note[]): Promise<'sent' | 'waiting'> {
  lines.set({ ...lines.get(), [childId]: [...(lines.get()[childId] ?? []), ...notes.map((note): Line => ({ id: newUlid(), at: new Date().toISOString(), note, mine: true, by: '我' }))] })
  return 'sent'
}
