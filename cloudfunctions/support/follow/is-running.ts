import { notFound } from '@/domain/refusals'
import { isFollowed } from '@/domain/support/follow/follow-rules'
import type { SupportCase } from '../cases/collections'

const granted: readonly SupportCase['state'][] = ['approved', 'paying', 'paid', 'payFailed']

/** Whether the case's project is one that is followed now: granted, by a programme that follows it, and not ended. */
export const isRunning = ({ programme, state }: Pick<SupportCase, 'programme' | 'state'>): boolean => isFollowed(programme) && granted.includes(state)

/** Throws NOT_FOUND for a case without such a project. */
export function needRunning(row: Pick<SupportCase, '_id' | 'programme' | 'state'>): void {
  if (!isRunning(row)) throw notFound('project', `case ${row._id} has no running project`)
}
