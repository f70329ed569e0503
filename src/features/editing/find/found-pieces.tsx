import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useFoundPieces } from '@/client/desk/pieces'
import { AppError } from '@/domain/errors'
import { pieceKindNames } from '@/domain/learn/piece-kinds'
import { ActError } from '@/pages/parts/act-error'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Field } from '@/ui/field/field'
import { rowElement } from '../../desk/shell/focus-row'
import './found-pieces.scss'

interface FoundPiecesProps {
  label: string
  hint: string
  /** Said instead of a piece's kind where it cannot be chosen. */
  whyNot?: (id: string) => string | undefined
  onChoose: (piece: { id: string; title: string }) => void
}

/** Asked for when the typing rests this long, milliseconds. */
const restMs = 300

/** Released pieces, found as readers find them, to choose one. */
export function FoundPieces({ label, hint, whyNot, onChoose }: FoundPiecesProps) {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const found = useFoundPieces(asked)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <View className='found'>
      <Field label={label} value={text} onInput={setText} maxLength={60} hint={hint} />
      {asked !== '' && found.isLoading && <DeskRowsSkeleton rows={3} />}
      {found.error && <ActError error={found.error instanceof AppError ? found.error : new AppError('INTERNAL')} />}
      {found.data?.map(({ id, title, kind }) => {
        const why = whyNot?.(id)
        return (
          <DeskRow
            key={id}
            id={rowElement(`for-${id}`)}
            icon='document'
            title={title}
            text={why ?? pieceKindNames[kind]}
            onTap={() => {
              if (why === undefined) onChoose({ id, title })
            }}
          />
        )
      })}
      {asked !== '' && found.data?.length === 0 && <View className='found-none'>没有找到，换个说法试试。</View>}
    </View>
  )
}
