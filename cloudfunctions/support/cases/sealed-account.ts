import { AppError } from '@/domain/errors'
import { bankAccount, type BankAccount } from '@/domain/support/case/case-shape'
import { isCardNumber } from '@/domain/support/case/card-number'
import { seal, unseal } from '../../kernel/crypto/seal'
import type { SupportCase } from './collections'

/** In lines, as its owner reads it in the copy of their data; bound to its case as every field of a record is. Throws BAD_INPUT for a number that no card has. */
export function sealAccount({ number, holder, bank }: BankAccount, caseId: string, keys?: Parameters<typeof seal>[2]): NonNullable<SupportCase['account']> {
  if (!isCardNumber(number)) throw new AppError('BAD_INPUT', 'no card number', { sentence: '这个卡号对不上，可能按错了一位。请照着卡再填一次，别的都还在。' })
  return { sealed: seal([number, holder, bank].join('\n'), caseId, keys), last4: number.slice(-4), bank }
}

/** The whole account: for who pays, and for nobody else. */
export function openAccount({ sealed }: Pick<NonNullable<SupportCase['account']>, 'sealed'>, caseId: string): BankAccount {
  const [number, holder, bank] = unseal(sealed, caseId).split('\n')
  return bankAccount.parse({ number, holder, bank })
}
