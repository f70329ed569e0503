import { View } from '@tarojs/components'
import { useNamedPieces } from '@/client/desk/pieces'
import { articleRow } from '@/domain/learn/article-row'
import { blockName } from '@/domain/learn/editing/block-names'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { arranged } from '@/domain/learn/editing/topic-order'
import { TopicByline } from '@/pages/parts/topic/topic-byline'
import { TopicLead } from '@/pages/parts/topic/topic-lead'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Card } from '@/ui/card/card'
import { PhoneFrame, PreviewBlock, type Looked } from '../write/phone-frame'

interface TopicPhoneProps extends Looked {
  manuscript: Manuscript
  front: FrontDraft
}

const nothing = () => undefined

/** A topic as it stands on a phone: what readers will have, with what joined by itself and without what is withdrawn. */
export function TopicPhone({ manuscript, front, ...looked }: TopicPhoneProps) {
  const { readersPieces, reviewer, reviewDueOn, state } = manuscript
  const named = useNamedPieces([...front.topic.pieces, ...readersPieces])
  // While the answer is on its way nothing is said to be withdrawn.
  const shown = state === 'released' ? readersPieces : arranged(front.topic, readersPieces, (id) => named.get(id)?.out ?? named.size === 0).pieces
  const signed = state !== 'draft' && reviewer !== null
  return (
    <PhoneFrame grounded note={`${shown.length} 篇`}>
      {(large) => {
        const rows = shown.flatMap((id, index) => {
          const piece = named.get(id)
          if (!piece) return []
          const row = (
            <PreviewBlock key={id} index={index} name={blockName('topic', index)} {...looked}>
              <ArticleRow {...articleRow(piece.card)} onTap={nothing} />
            </PreviewBlock>
          )
          return large ? [<Card key={id} flush>{row}</Card>] : [row]
        })
        return (
          <>
            <View className='preview-title'>{front.title === '' ? '还没有标题' : front.title}</View>
            <TopicLead summary={front.summary === '' ? '还没有写讲什么用的' : front.summary} />
            {large ? rows : rows.length > 0 && <Card flush>{rows}</Card>}
            <TopicByline topic={{ author: { name: front.authorName, title: front.authorTitle }, placeName: '', reviewer: signed ? reviewer : null, reviewSigned: signed, reviewDueOn }} />
          </>
        )
      }}
    </PhoneFrame>
  )
}
