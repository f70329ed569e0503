import { router } from '../../kernel/procedure'
import { ask } from './ask'

export const helpRouter = router({ ask })
