import { router } from '../../kernel/procedure'
import { agree } from './agree'
import { callOff } from './call-off'
import { decline } from './decline'
import { incoming } from './incoming'
import { offer } from './offer'
import { one } from './one'
import { receipt } from './receipt'
import { receive } from './receive'
import { sent } from './sent'
import { takeBack } from './take-back'

export default router({ agree, callOff, decline, incoming, offer, one, receipt, receive, sent, takeBack })
