import { inboxContract } from '@/domain/account/contract/inbox'
import { procedure } from '../../kernel/procedure'
import { readSettings } from './settings-row'

const { input, output } = inboxContract.settings

export const settings = procedure('account.inbox', input, output).query(({ ctx: { me } }) => readSettings(me))
