import { router } from '../../kernel/procedure'
import { accept } from './accept'
import { look } from './look'
import { make } from './make'
import { mine } from './mine'

export default router({ make, mine, look, accept })
