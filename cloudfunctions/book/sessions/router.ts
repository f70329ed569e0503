import { router } from '../../kernel/procedure'
import { near } from './near'
import { onDays } from './on-days'
import { session } from './session'

export default router({ near, onDays, session })
