import { router } from '../../kernel/procedure'
import { list } from './list'
import { object } from './object'

export default router({ list, object })
