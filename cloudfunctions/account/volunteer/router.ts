import { router } from '../../kernel/procedure'
import { edit } from './edit'
import { join } from './join'
import { leave } from './leave'
import { list } from './list'
import { mine } from './mine'
import { pause } from './pause'
import { recordTraining } from './record-training'
import { resume } from './resume'
import { vet } from './vet'

export const volunteerRouter = router({ mine, join, edit, pause, resume, leave, list, recordTraining, vet })
