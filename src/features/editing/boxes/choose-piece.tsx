import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useFoundPieces } from '@/client/desk/pieces'
import { AppError } from '@/domain/errors'
import { pieceKindNames } from '@/domain/learn/piece-kinds'
import { ActError } from '@/pages/parts/act-error'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Field } from '@/ui/field/field'
import { rowElement } from '../../desk/shell/focus-row'

/** Asked for when the typing rests this long, milliseconds. */
const restMs = 300

/** Which piece gets the box, found as readers find it. */
export function ChoosePiece({ onChoose }: { onChoose: (piece: { id: string; title: string }) => void }) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const found = useFoundPieces(asked)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <DeskPanel label='加在哪一篇'>
      <DeskPart>
        <Field label='加在哪一篇下面' value={text} onInput={setText} maxLength={60} hint='打几个字找文章，比如：打疫苗' />
      </DeskPart>
      {asked !== '' && found.isLoading && <DeskRowsSkeleton rows={3} />}
      {found.error && <ActError error={found.error instanceof AppError ? found.error : new AppError('INTERNAL')} />}
      {found.data?.map(({ id, title, kind }) => <DeskRow key={id} id={rowElement(`for-${id}`)} icon='document' title={title} text={pieceKindNames[kind]} onTap={() => onChoose({ id, title })} />)}
      {asked !== '' && found.data?.length === 0 && (
        <DeskPart>
          <View>没有找到，换个说法试试。</View>
        </DeskPart>
      )}
    </DeskPanel>
  )
}
