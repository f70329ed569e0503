import { router } from '../../kernel/procedure'
import { atPost } from './at-post'
import { changes } from './changes'
import { decide } from './decide'
import { list } from './list'
import { programme } from './programme'
import { propose } from './propose'
import { tryOut } from './try-out'
import { withdraw } from './withdraw'

export default router({ list, programme, atPost, changes, tryOut, propose, decide, withdraw })
