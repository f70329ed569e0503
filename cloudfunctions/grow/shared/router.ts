import { router } from '../../kernel/procedure'
import { open } from './open'

export const sharedRouter = router({ open })
