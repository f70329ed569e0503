import { router } from '../../kernel/procedure'
import { keepPage } from './keep-page'
import { link } from './link'
import { mine } from './mine'
import { withdraw } from './withdraw'

export default router({ keepPage, mine, withdraw, link })
