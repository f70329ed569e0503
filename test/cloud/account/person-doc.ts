import type * as z from 'zod'
import type { people } from '../../../cloudfunctions/account/collections'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'

export type PersonDoc = z.output<typeof people.schema>

/** Somebody who signed in, and told nothing but where they live. */
export const personDoc = (openid: string, more: Partial<PersonDoc> = {}): PersonDoc => ({
  _id: personIdOf(openid),
  openid,
  rev: 0,
  name: '示例居民',
  orgPath: 'n1.n11.n101.',
  registeredPath: null,
  place: { placeId: 'n101', names: ['示例市', '示例区', '示例街道', '示例社区'] },
  registeredPlace: null,
  stages: [],
  large: false,
  phone: null,
  realName: null,
  idNumber: null,
  birthOn: null,
  specialFamily: null,
  heldBack: null,
  seesLess: null,
  contacts: [],
  wishes: { callMe: '', notOn: [], topicsToAvoid: [] },
  searchKeys: [],
  deletion: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  recordedBy: null,
  claimedBy: null,
  tookOver: [],
  history: [],
  ...more,
})
