import { router } from '../../kernel/procedure'
import { answer } from './answer'
import { list } from './list'
import { say } from './say'

export default router({ list, say, answer })
