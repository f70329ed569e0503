import { mayDo } from '@/domain/book/referral/referral'
import type { IncomingReferral, OwnReferral, SentReferral } from '@/domain/book/referral/referral-contract'
import type { Referral } from './collections'

const iso = (at: Date | null) => at?.toISOString() ?? null
const receiptOf = ({ receipt }: Pick<Referral, 'receipt'>) => receipt && { words: receipt.words, at: receipt.at.toISOString() }

/** Agreed, and nobody there to hear of it here. */
const isByPhone = ({ state, waitsAt }: Pick<Referral, 'state' | 'waitsAt'>) => (state === 'agreed' || state === 'received') && waitsAt === null

export const toOwn = (row: Referral): OwnReferral => ({
  id: row._id,
  state: row.state,
  venueId: row.venueId,
  venueName: row.venueName,
  address: row.address,
  phone: row.phone,
  bring: row.bring,
  why: row.why,
  name: row.name,
  by: row.from.name,
  dueAt: iso(row.dueAt),
  byPhone: isByPhone(row),
  receipt: receiptOf(row),
  steps: row.timeline.map(({ at, state }) => ({ at: at.toISOString(), state })),
  can: mayDo(row.state, 'person'),
})

export const toSent = (row: Referral): SentReferral => ({ id: row._id, state: row.state, venueName: row.venueName, at: row.at.toISOString(), dueAt: iso(row.dueAt), byPhone: isByPhone(row), receipt: receiptOf(row), can: mayDo(row.state, 'sender') })

export const incomingFields = ['_id', 'state', 'name', 'why', 'venueName', 'from', 'at', 'agreedAt', 'dueAt', 'receipt'] as const

export const toIncoming = ({ _id, state, name, why, venueName, from, at, agreedAt, dueAt, receipt }: Pick<Referral, (typeof incomingFields)[number]>): IncomingReferral => ({
  id: _id,
  state,
  name,
  why,
  venueName,
  from: { name: from.name, placeName: from.placeName, phone: from.phone },
  at: (agreedAt ?? at).toISOString(),
  dueAt: iso(dueAt),
  receipt: receiptOf({ receipt }),
  can: mayDo(state, 'receiver'),
})
