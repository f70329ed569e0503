import { paidBy } from '@/domain/support/money/paid-by'
import type { SupportCase } from './collections'
import { wayOf } from './way-of'

type Row = Pick<SupportCase, 'state' | 'batch' | 'terms' | 'account'>

/** Whether a card may be given to it, or another one: it was granted, money comes of it, and none of it is on its way. */
export const takesCard = ({ state, batch, terms }: Omit<Row, 'account'>): boolean => state === 'approved' && batch === null && terms !== null && wayOf(terms).pays

/** The same where the association cannot pay before it is given. An insurer pays by what it has itself. */
export const needsCard = (row: Row): boolean => takesCard(row) && row.account === null && row.terms !== null && paidBy(row.terms) === 'association'
