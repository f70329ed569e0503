import { router } from '../../kernel/procedure'
import { list } from './list'
import { write } from './write'

export default router({ list, write })
