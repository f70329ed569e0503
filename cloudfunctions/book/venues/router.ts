import { router } from '../../kernel/procedure'
import { list } from './list'
import { venue } from './venue'

export const venuesRouter = router({ list, venue })
