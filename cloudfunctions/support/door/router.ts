import { router } from '../../kernel/procedure'
import { file } from './file'
import { open } from './open'

export default router({ open, file })
