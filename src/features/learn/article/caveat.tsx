import { View } from '@tarojs/components'
import { needsMedicalReview, type PieceKind } from '@/domain/learn/piece-kinds'
import { Note } from '@/ui/note/note'

/** What a text cannot do for its reader, and whom to call instead. A notice says itself whom to ask. */
export function Caveat({ kind }: { kind: PieceKind }) {
  if (!needsMedicalReview(kind)) return null
  return (
    <View className='art-note'>
      <Note>{kind === 'policy' ? '各地执行会有不同，拿不准的，打 12345 问当地。' : '本文不能代替看病。用药听医生的，或拨打 12320 卫生热线。'}</Note>
    </View>
  )
}
