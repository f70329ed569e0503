import { router } from '../../kernel/procedure'
import { ask } from './ask'
import { askInPlace } from './ask-in-place'
import { confirm } from './confirm'
import { confirmFiling } from './confirm-filing'
import { end } from './end'
import { fileOnBehalf } from './file-on-behalf'
import { mine } from './mine'
import { refuse } from './refuse'
import { refuseFiling } from './refuse-filing'

export const mandateRouter = router({ mine, ask, askInPlace, confirm, refuse, end, fileOnBehalf, confirmFiling, refuseFiling })
