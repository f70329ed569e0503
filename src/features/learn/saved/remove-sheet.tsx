import type { SavedRow } from '@/client/saved-articles'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'

interface RemoveSheetProps {
  /** The article in question; closed while there is none. */
  row: SavedRow | undefined
  onKeep: () => void
  onRemove: (row: SavedRow) => void
}

/** Asks once, and says what will be lost. */
export function RemoveSheet({ row, onKeep, onRemove }: RemoveSheetProps) {
  if (!row) return null
  return (
    <Sheet
      open
      title='取消收藏？'
      text={`《${row.card.title}》没网时就看不到了，有网时还能再收藏。`}
      onClose={onKeep}
      foot={
        <>
          <Button kind='dangerLine' block onTap={() => onRemove(row)}>
            取消收藏
          </Button>
          <Button block onTap={onKeep}>
            留着
          </Button>
        </>
      }
    />
  )
}
