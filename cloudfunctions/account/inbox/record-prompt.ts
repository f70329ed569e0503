import { inboxContract } from '@/domain/account/contract/inbox'
import { chinaClock } from '@/domain/china-time'
import { procedure } from '../../kernel/procedure'
import { changeRow, readSettings } from './settings-row'

const { input, output } = inboxContract.recordPrompt
/** A prompt comes once a day at most: a retry older than this many days does not exist. */
const promptsKept = 10

/** Enters what WeChat's prompt gave, once for each prompt. Two round trips, four the first time. */
export const recordPrompt = procedure('account.inbox', input, output).mutation(async ({ ctx: { me, now }, input: { id, accepted } }) => {
  const more = Object.fromEntries(accepted.map((template) => [`left.${template}`, 1]))
  await changeRow(
    me,
    { prompts: { $ne: id } },
    {
      // MongoDB refuses a word that changes nothing.
      ...(accepted.length > 0 && { $inc: more }),
      $push: { prompts: { $each: [id], $slice: -promptsKept } },
      $set: { askedOn: chinaClock(now).date },
    },
  )
  return readSettings(me)
})
