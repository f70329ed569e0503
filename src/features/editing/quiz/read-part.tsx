import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNamedPieces } from '@/client/desk/pieces'
import { Button } from '@/ui/button/button'
import { FoundPieces } from '../find/found-pieces'

interface ReadPartProps {
  /** Empty while none is chosen. */
  read: string
  writes: boolean
  onChange: (read: string) => void
}

/** The piece to read after the explanation. */
export function ReadPart({ read, writes, onChange }: ReadPartProps) {
  const [looking, setLooking] = useState(false)
  const piece = useNamedPieces(read === '' ? [] : [read]).get(read)
  const said = read === '' ? '还没有选' : piece ? `《${piece.card.title}》${piece.out ? '' : '，已经撤下，请换一篇'}` : '正在找这一篇'
  return (
    <View className='front-choice'>
      <View className='front-label'>接着读的一篇</View>
      <View className='front-line'>
        <View>{said}</View>
        {writes && read !== '' && !looking && (
          <Button kind='line' small onTap={() => setLooking(true)}>
            换一篇
          </Button>
        )}
      </View>
      {writes && (looking || read === '') && (
        <FoundPieces
          label='找一篇'
          hint='打几个字找已经发布的文章，比如：高血压'
          onChoose={({ id }) => {
            setLooking(false)
            onChange(id)
          }}
        />
      )}
    </View>
  )
}
