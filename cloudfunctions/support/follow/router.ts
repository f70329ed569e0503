import { router } from '../../kernel/procedure'
import { tell } from './tell'
import { visit } from './visit'

export default router({ tell, visit })
