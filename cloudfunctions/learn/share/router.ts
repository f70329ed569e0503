import { router } from '../../kernel/procedure'
import { behind } from './behind'
import { code } from './code'

export const shareRouter = router({ code, behind })
