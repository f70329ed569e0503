import { router } from '../../kernel/procedure'
import { form } from './form'
import { open } from './open'
import { openOwn } from './open-own'
import { supervised } from './supervised'
import { write } from './write'

export default router({ form, open, openOwn, supervised, write })
