import { router } from '../../kernel/procedure'
import { mine } from './mine'
import { note } from './note'

export const pregnancyRouter = router({ mine, note })
