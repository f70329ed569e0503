import { router } from '../../kernel/procedure'
import { list } from './list'

export default router({ list })
