import { router } from '../../kernel/procedure'
import { accept } from './accept'
import { cancel } from './cancel'
import { confirm } from './confirm'
import { excuse } from './excuse'
import { mine } from './mine'
import { move } from './move'
import { remind } from './remind'
import { reserve } from './reserve'
import { ticket } from './ticket'

export default router({ accept, cancel, confirm, excuse, mine, move, remind, reserve, ticket })
