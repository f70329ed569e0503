import type * as z from 'zod'
import type { HandOverRow } from '@/domain/org/contract/staff'
import { roleName } from '@/domain/org/role-names'
import type { handOvers } from './collections'

type Row = z.output<typeof handOvers.schema>

export const handOverRow = ({ _id, from, to, placeName, state, startedAt, doneAt, counts }: Row): HandOverRow => ({
  id: _id,
  fromName: from.name,
  fromRoleName: roleName(from.role),
  toName: to.name,
  toRoleName: roleName(to.role),
  placeName,
  state,
  startedAt: startedAt.toISOString(),
  doneAt: doneAt?.toISOString() ?? null,
  counts,
})
