import * as z from 'zod'
import { codeOf, openDays } from '@/domain/org/invitation-code'
import { staffRoles } from '@/domain/org/roles'
import { blind } from '../../../cloudfunctions/kernel/crypto/blind'
import { invitations } from '../../../cloudfunctions/org/staff/collections'
import { checked } from '../checked'
import type { Keys } from './read-residents'

const hourMs = 3_600_000

/** An invitation of the file: `by` is the number of a post, `atHours` when it was made, from the planting. */
export const offer = z.strictObject({ n: z.int(), by: z.int(), role: z.enum(staffRoles), place: z.string(), name: z.string(), phone: z.string(), atHours: z.number() })

interface Given {
  by: { postId: string; personId: string; name: string; role: (typeof staffRoles)[number] }
  place: { name: string; orgPath: string }
  now: Date
  keys: Keys
}

export function invitationOf({ n, role, place: placeId, name, phone, atHours }: z.output<typeof offer>, { by, place, now, keys }: Given) {
  const _id = `01KASEED1NV1TE${String(n).padStart(12, '0')}`
  // The code is derived as the function derives it (cloudfunctions/org/staff/code.ts), with this cloud's key.
  const code = codeOf(Buffer.from(blind('code', `of:${_id}`, keys.INDEX_KEY), 'base64url'))
  const at = new Date(now.getTime() + atHours * hourMs)
  const marks = { codeHash: blind('code', code, keys.INDEX_KEY), phoneBlind: blind('phone', phone, keys.INDEX_KEY), phoneLast4: phone.slice(-4) }
  const term = { from: now, until: null, at, expiresAt: new Date(at.getTime() + openDays * 24 * hourMs) }
  return checked(invitations.schema, { _id, ...marks, role, name, placeId, placeName: place.name, orgPath: place.orgPath, by, state: 'open', ...term }, 'staff/waiting.yaml')
}
