import { router } from '../../kernel/procedure'
import { file } from './file'
import { keepPhoto } from './keep-photo'
import { note } from './note'
import { photos } from './photos'

export const childRouter = router({ file, note, keepPhoto, photos })
