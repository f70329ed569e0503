import { router } from '../../kernel/procedure'
import { approve } from './approve'
import { askAbove } from './ask-above'
import { batch } from './batch'
import { correct } from './correct'
import { judge } from './judge'
import { open } from './open'
import { paper } from './paper'
import { queue } from './queue'
import { refuse } from './refuse'
import { sendBack } from './send-back'
import { visit } from './visit'

export default router({ queue, open, paper, approve, sendBack, refuse, batch, visit, correct, judge, askAbove })
