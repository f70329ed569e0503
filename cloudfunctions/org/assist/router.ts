import { router } from '../../kernel/procedure'
import { answer } from './answer'
import { ask } from './ask'
import { close } from './close'
import { form } from './form'
import { list } from './list'
import { one } from './one'
import { sendBack } from './send-back'
import { take } from './take'

export const assistRouter = router({ form, ask, list, one, take, answer, sendBack, close })
