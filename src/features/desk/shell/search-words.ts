import { scopeOf } from '@/domain/org/permission-table'
import { permissions } from '@/domain/org/permissions'
import type { StaffRole } from '@/domain/org/roles'

/** What the search box of a post finds, and the words on it. */
export interface SearchWords {
  people: boolean
  places: boolean
  /** 找人、找地方 */
  aim: string
  placeholder: string
}

/** Undefined for a post that may look for neither people nor places: it has no box. */
export function searchWordsOf(role: StaffRole): SearchWords | undefined {
  const people = scopeOf(permissions, 'org.people.find', role) !== undefined
  const places = scopeOf(permissions, 'org.places.edit', role) !== undefined
  if (people && places) return { people, places, aim: '找人、找地方', placeholder: '姓名、拼音、电话或证件后四位' }
  if (people) return { people, places, aim: '找人', placeholder: '姓名、拼音、电话或证件后四位' }
  if (places) return { people, places, aim: '找地方', placeholder: '地方的名称或拼音首字母' }
  return undefined
}
