import { router } from '../../kernel/procedure'
import { begin } from './begin'
import { confirm } from './confirm'
import { decline } from './decline'
import { draft } from './draft'
import { mine } from './mine'
import { one } from './one'
import { repair } from './repair'
import { resubmit } from './resubmit'
import { save } from './save'
import { submit } from './submit'
import { withdraw } from './withdraw'

export default router({ begin, draft, save, submit, mine, one, confirm, decline, withdraw, resubmit, repair })
