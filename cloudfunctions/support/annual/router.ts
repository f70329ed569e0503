import { router } from '../../kernel/procedure'
import { agree } from './agree'
import { answer } from './answer'
import { counts } from './counts'
import { decide } from './decide'
import { goThere } from './go-there'
import { list } from './list'
import { one } from './one'
import { open } from './open'
import { propose } from './propose'
import { visited } from './visited'

export default router({ one, answer, list, counts, open, agree, goThere, visited, propose, decide })
