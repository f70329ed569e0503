import { router } from '../../kernel/procedure'
import { get } from './get'
import { list } from './list'
import { preview } from './preview'
import { save } from './save'

export default router({ get, list, preview, save })
