import { router } from '../../kernel/procedure'
import { accesses } from './accesses'
import { askDeletion } from './ask-deletion'
import { cancelDeletion } from './cancel-deletion'
import { download } from './download'
import { whatDeletingDoes } from './what-deleting-does'

export const myDataRouter = router({ download, accesses, whatDeletingDoes, askDeletion, cancelDeletion })
