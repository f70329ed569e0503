import { router } from '../../kernel/procedure'
import { arrive } from './arrive'
import { checkIn } from './check-in'
import { close } from './close'
import { day } from './day'
import { list } from './list'
import { move } from './move'
import { open } from './open'
import { put } from './put'
import { resize } from './resize'
import { sessions } from './sessions'
import { takeOff } from './take-off'

export default router({ arrive, checkIn, close, day, list, move, open, put, resize, sessions, takeOff })
