import { router } from '../../kernel/procedure'
import { approve } from './approve'
import { card } from './card'
import { join } from './join'
import { leave } from './leave'
import { mine } from './mine'
import { refuse } from './refuse'
import { toApprove } from './to-approve'
import { transfer } from './transfer'
import { verifyCard } from './verify-card'

export const membershipRouter = router({ mine, join, card, verifyCard, transfer, leave, toApprove, approve, refuse })
