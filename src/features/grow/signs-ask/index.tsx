import { useRouter } from '@tarojs/taro'
import { signAges } from '@/domain/grow/signs/warning-signs'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { AskSigns } from './ask-signs'

/** The four questions of `?age=`, one a screen; `?of=` what was answered before, to be changed. */
export default function SignsAskPage() {
  const { age: asked, of: id } = useRouter().params
  return (
    <GrowScreen title='发育筛查' why='做宝宝的发育筛查' writes>
      {(of) => {
        const age = signAges.find((one) => String(one) === asked)
        const known = id === undefined ? undefined : of.file.signs.find(({ ids }) => ids.includes(id))
        if (!of.canNote) return <NotHere title='您可以看，不能答' text='要请照看的家长来答。' />
        if (age === undefined || (id !== undefined && !known)) return <NotHere title='这次的回答不在了' text='可能家里另一位已经删掉。' />
        return <AskSigns key={of.child.id} of={of} age={age} known={known} />
      }}
    </GrowScreen>
  )
}
