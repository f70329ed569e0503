import { useRouter } from '@tarojs/taro'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { EntryForm } from './entry-form'

/** A note of the diary; `?of=` one that is changed. */
export default function DiaryEntryPage() {
  const { of: id } = useRouter().params
  return (
    <GrowScreen title={id ? '改这一篇' : '写日记'} why='写宝宝的日记' writes>
      {(of) => {
        const known = id === undefined ? undefined : of.file.diary.find(({ ids }) => ids.includes(id))
        if (!of.canNote) return <NotHere title='您可以看，不能写' text='要请照看的家长来写。' />
        if (id !== undefined && !known) return <NotHere title='这一篇不在了' text='可能家里另一位已经删掉。' />
        return <EntryForm key={id ?? of.child.id} of={of} known={known} />
      }}
    </GrowScreen>
  )
}
