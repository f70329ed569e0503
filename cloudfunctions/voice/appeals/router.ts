import { router } from '../../kernel/procedure'
import { file } from './file'
import { fileAtTheDoor } from './file-at-the-door'
import { ofCase } from './of-case'
import { open } from './open'
import { queue } from './queue'
import { reopen } from './reopen'
import { uphold } from './uphold'
import { withdraw } from './withdraw'

export default router({ ofCase, file, withdraw, fileAtTheDoor, queue, open, uphold, reopen })
