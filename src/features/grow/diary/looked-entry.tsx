import type { Diary } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { entryHead } from '@/domain/grow/diary/diary-text'
import { Sheet } from '@/ui/sheet/sheet'
import { ChangeOrRemove } from '../parts/change-or-remove'
import { History } from '../parts/history'

const entryWords = ({ words, photos }: Diary): string => [words, photos && `照片 ${photos.length} 张`].filter(Boolean).join('，')

interface LookedEntryProps {
  one: Kept<Diary> | undefined
  birthOn: string
  canNote: boolean
  onClose: () => void
  onChange: (id: string) => void
  onRemove: () => void
}

/** One entry, who wrote it and what it said before. */
export function LookedEntry({ one, birthOn, canNote, onClose, onChange, onRemove }: LookedEntryProps) {
  return (
    <Sheet
      open={one !== undefined}
      title={one ? entryHead(one.thing, birthOn) : ''}
      onClose={onClose}
      foot={
        canNote &&
        one && (
          <ChangeOrRemove onChange={() => onChange(one.id)} onRemove={onRemove} />
        )
      }
    >
      {one && <History events={one.history} wordsOf={entryWords} />}
    </Sheet>
  )
}
