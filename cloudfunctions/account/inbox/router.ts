import { router } from '../../kernel/procedure'
import { changeSettings } from './change-settings'
import { done } from './done'
import { list } from './list'
import { read } from './read'
import { readAll } from './read-all'
import { recordPrompt } from './record-prompt'
import { settings } from './settings'
import { summary } from './summary'

export const inboxRouter = router({ list, summary, read, readAll, done, settings, changeSettings, recordPrompt })
