import { router } from '../../kernel/procedure'
import { list } from './list'
import { named } from './named'
import { venue } from './venue'

export const venuesRouter = router({ list, named, venue })
