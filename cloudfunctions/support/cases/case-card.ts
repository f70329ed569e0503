import type { PersonId } from '@/domain/account/person-id'
import type { SupportCase } from './collections'

export const cardFields = ['_id', 'programme', 'title', 'state', 'receipt', 'filedAt', 'changedAt', 'dueAt', 'applicant', 'name'] as const

/** A case as a list of one's own shows it. */
export const toCard = ({ _id, programme, title, state, receipt, filedAt, changedAt, dueAt, applicant, name }: Pick<SupportCase, (typeof cardFields)[number]>, me: PersonId) => ({
  id: _id,
  programme,
  title,
  state,
  receipt: state === 'draft' ? null : receipt,
  filedAt: filedAt?.toISOString() ?? null,
  changedAt: changedAt.toISOString(),
  dueAt: dueAt?.toISOString() ?? null,
  forName: applicant === me ? null : name,
})
