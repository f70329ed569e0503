import { router } from '../../kernel/procedure'
import { equal } from './equal'
import { near } from './near'
import { onDays } from './on-days'
import { session } from './session'

export default router({ equal, near, onDays, session })
