import { router } from '../../kernel/procedure'
import { claimRecord } from './claim-record'
import { claimable } from './claimable'
import { dropIdentity } from './drop-identity'
import { dropPhone } from './drop-phone'
import { edit } from './edit'
import { giveIdentity } from './give-identity'
import { givePhone } from './give-phone'
import { givePhoneByWechat } from './give-phone-by-wechat'
import { me } from './me'
import { signIn } from './sign-in'
import { wishes } from './wishes'

export const profileRouter = router({ me, signIn, edit, wishes, givePhone, givePhoneByWechat, giveIdentity, claimable, claimRecord, dropPhone, dropIdentity })
