import { router } from '../../kernel/procedure'
import { act } from './act'
import { addImage } from './add-image'
import { boxes } from './boxes'
import { cards } from './cards'
import { comment } from './comment'
import { create } from './create'
import { dropBox } from './drop-box'
import { list } from './list'
import { lookedAt } from './looked-at'
import { beginMedia } from './media/begin-media'
import { endMedia } from './media/end-media'
import { missSeenTo } from './miss-seen-to'
import { misses } from './misses'
import { open } from './open'
import { preview } from './preview'
import { reported } from './reported'
import { save } from './save'
import { setBox } from './set-box'
import { setSynonyms } from './set-synonyms'
import { settleComment } from './settle-comment'
import { synonyms } from './synonyms'
import { topicChoices } from './topic-choices'
import { version } from './version'
import { versions } from './versions'

export const editingRouter = router({
  list,
  open,
  cards,
  create,
  save,
  preview,
  act,
  comment,
  settleComment,
  topicChoices,
  versions,
  version,
  addImage,
  beginMedia,
  endMedia,
  boxes,
  setBox,
  dropBox,
  reported,
  lookedAt,
  misses,
  missSeenTo,
  synonyms,
  setSynonyms,
})
