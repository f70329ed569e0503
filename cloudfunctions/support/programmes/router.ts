import { router } from '../../kernel/procedure'
import { list } from './list'
import { programme } from './programme'

export const programmesRouter = router({ list, programme })
