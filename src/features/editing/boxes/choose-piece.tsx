import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { FoundPieces } from '../find/found-pieces'

/** Which piece gets the box. */
export function ChoosePiece({ onChoose }: { onChoose: (piece: { id: string; title: string }) => void }) {
  return (
    <DeskPanel label='加在哪一篇'>
      <DeskPart>
        <FoundPieces label='加在哪一篇下面' hint='打几个字找文章，比如：打疫苗' onChoose={onChoose} />
      </DeskPart>
    </DeskPanel>
  )
}
