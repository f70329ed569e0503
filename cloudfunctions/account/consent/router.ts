import { router } from '../../kernel/procedure'
import { give } from './give'
import { mine } from './mine'
import { refuse } from './refuse'
import { text } from './text'
import { withdraw } from './withdraw'

export const consentRouter = router({ mine, text, give, refuse, withdraw })
