import { myDataContract } from '@/domain/account/contract/my-data'
import { mayCancel } from '@/domain/account/deletion'
import { AppError } from '@/domain/errors'
import { procedure } from '../../kernel/procedure'
import { changePerson } from '../change-person'

const { input, output } = myDataContract.cancelDeletion

/** Until the day itself: from then on the erasing may have begun. */
export const cancelDeletion = procedure('account.myData', input, output).mutation(async ({ ctx }) => {
  await changePerson(ctx.me, ({ deletion }) => {
    if (deletion && !mayCancel(deletion, ctx.now)) throw new AppError('EXPIRED', 'the account is being erased')
    return { deletion: null }
  })
  return { cancelled: true as const }
})
