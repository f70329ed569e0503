import { View } from '@tarojs/components'
import { useNamedPieces } from '@/client/desk/pieces'
import type { TopicDraft } from '@/domain/learn/editing/topic-draft'
import { joinedSince, longestTopic, movedBy, withoutPiece, withPiece } from '@/domain/learn/editing/topic-order'
import { pieceKindNames } from '@/domain/learn/piece-kinds'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { FoundPieces } from '../find/found-pieces'
import { FrontPart } from '../front/front-part'
import './piece-order.scss'

interface PieceOrderProps {
  topic: TopicDraft
  /** As readers have them now. */
  readersPieces: readonly string[]
  writes: boolean
  onChange: (topic: TopicDraft) => void
}

const full = `已经有 ${longestTopic} 篇了，一个专题最多这么多。先拿掉一篇，再加新的。`

/** The pieces of a topic, one below the other: moved, taken out and added by buttons. */
export function PieceOrder({ topic, readersPieces, writes, onChange }: PieceOrderProps) {
  const named = useNamedPieces([...topic.pieces, ...readersPieces])
  const joined = joinedSince(topic, readersPieces)
  const isFull = topic.pieces.length >= longestTopic
  const titleOf = (id: string) => named.get(id)?.card.title ?? id
  return (
    <FrontPart title={`里面的文章，${topic.pieces.length} 篇`}>
      {topic.pieces.length === 0 && <View className='front-hint'>还没有文章。在下面找一找，点一下就加进来。</View>}
      <View {...accessible({ role: 'list', label: '里面的文章，按读的先后' })}>
        {topic.pieces.map((id, at) => {
          const piece = named.get(id)
          const title = titleOf(id)
          const gone = piece?.out === false
          return (
            <View key={id} className='order-row' {...accessible({ role: 'listitem' })}>
              <View className='order-what'>
                <View className='order-title'>{`${at + 1}. ${title}`}</View>
                <View className={gone ? 'order-text order-text--gone' : 'order-text'}>{gone ? '已经撤下，发布时不放进去' : piece ? pieceKindNames[piece.card.kind] : '正在找这一篇'}</View>
              </View>
              {writes && (
                <View className='order-acts'>
                  <Button kind='line' small disabled={at === 0} label={`把《${title}》往上移`} onTap={() => onChange(movedBy(topic, at, -1))}>
                    上移
                  </Button>
                  <Button kind='line' small disabled={at === topic.pieces.length - 1} label={`把《${title}》往下移`} onTap={() => onChange(movedBy(topic, at, 1))}>
                    下移
                  </Button>
                  <Button kind='text' small label={`拿掉《${title}》`} onTap={() => onChange(withoutPiece(topic, id))}>
                    拿掉
                  </Button>
                </View>
              )}
            </View>
          )
        })}
      </View>
      {writes && joined.length > 0 && (
        <View className='order-joined'>
          <Note>{`有 ${joined.length} 篇是后来自己加入的（作者在文章里选了这个专题），不动就接在最后。`}</Note>
          {joined.map((id) => (
            <View key={id} className='order-row'>
              <View className='order-what'>
                <View className='order-title'>{titleOf(id)}</View>
              </View>
              <View className='order-acts'>
                <Button kind='line' small disabled={isFull} label={`把《${titleOf(id)}》排进来`} onTap={() => onChange(withPiece(topic, id))}>
                  排进来
                </Button>
                <Button kind='text' small label={`不放《${titleOf(id)}》`} onTap={() => onChange(withoutPiece(topic, id))}>
                  不放
                </Button>
              </View>
            </View>
          ))}
        </View>
      )}
      {writes && (
        <View className='order-more'>
          {isFull ? (
            <Note tone='warn'>{full}</Note>
          ) : (
            <FoundPieces
              label='加一篇'
              hint='打几个字找已经发布的文章，比如：打疫苗'
              whyNot={(id) => (topic.pieces.includes(id) ? '已经在里面了' : undefined)}
              onChoose={({ id }) => onChange(withPiece(topic, id))}
            />
          )}
        </View>
      )}
    </FrontPart>
  )
}
