import { router } from '../../kernel/procedure'
import { due } from './due'
import { endShare } from './end-share'
import { file } from './file'
import { keepPhoto } from './keep-photo'
import { note } from './note'
import { photos } from './photos'
import { share } from './share'
import { shareCode } from './share-code'
import { shares } from './shares'

export const childRouter = router({ file, due, note, keepPhoto, photos, share, shares, endShare, shareCode })
