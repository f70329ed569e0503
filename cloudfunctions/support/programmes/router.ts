import { router } from '../../kernel/procedure'
import { atPost } from './at-post'
import { changes } from './changes'
import { decide } from './decide'
import { list } from './list'
import { nextVersion } from './next-version'
import { programme } from './programme'
import { propose } from './propose'
import { tryOut } from './try-out'
import { withdraw } from './withdraw'

export default router({ list, programme, atPost, changes, nextVersion, tryOut, propose, decide, withdraw })
