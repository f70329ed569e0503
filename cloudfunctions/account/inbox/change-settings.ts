import { inboxContract } from '@/domain/account/contract/inbox'
import { procedure } from '../../kernel/procedure'
import { changeRow, readSettings } from './settings-row'

const { input, output } = inboxContract.changeSettings

/** Sets what was named and leaves the rest, so that two switches flipped at once both hold. Two round trips, four the first time. */
export const changeSettings = procedure('account.inbox', input, output).mutation(async ({ ctx: { me }, input: { topics = {}, quiet } }) => {
  const set = Object.fromEntries(Object.entries({ ...Object.fromEntries(Object.entries(topics).map(([topic, on]) => [`topics.${topic}`, on])), quiet }).filter(([, value]) => value !== undefined))
  if (Object.keys(set).length > 0) await changeRow(me, {}, { $set: set })
  return readSettings(me)
})
