import type { Amount } from '@/domain/support/pay/amount'
import type { SupportCase } from './collections'

/** As the collection keeps it. */
export const storedAmount = (amount: Amount | undefined): SupportCase['amount'] => (amount ? { ...amount, working: [...amount.working], days: { ...amount.days } } : null)
