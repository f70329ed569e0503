import { router } from '../../kernel/procedure'
import { ask } from './ask'
import { askInPlace } from './ask-in-place'
import { confirm } from './confirm'
import { confirmFiling } from './confirm-filing'
import { dropRecorded } from './drop-recorded'
import { end } from './end'
import { fileOnBehalf } from './file-on-behalf'
import { mine } from './mine'
import { recordPerson } from './record-person'
import { refuse } from './refuse'
import { refuseFiling } from './refuse-filing'

export const mandateRouter = router({ mine, ask, askInPlace, recordPerson, dropRecorded, confirm, refuse, end, fileOnBehalf, confirmFiling, refuseFiling })
