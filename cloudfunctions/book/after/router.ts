import { router } from '../../kernel/procedure'
import { seen } from './seen'

export default router({ seen })
