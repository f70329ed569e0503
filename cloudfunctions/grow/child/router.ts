import { router } from '../../kernel/procedure'
import { file } from './file'
import { note } from './note'

export const childRouter = router({ file, note })
