import { router } from '../../kernel/procedure'
import { confirm } from './confirm'
import { look } from './look'
import { poll } from './poll'
import { refuse } from './refuse'
import { revoke } from './revoke'
import { revokeAll } from './revoke-all'
import { sessions } from './sessions'
import { signOut } from './sign-out'
import { start } from './start'

export const signInRouter = router({ start, poll, look, confirm, refuse, sessions, revoke, revokeAll, signOut })
