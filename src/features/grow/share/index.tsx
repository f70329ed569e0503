import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { ShareView } from './share-view'

/** 给医生看: a link that shows the child's growth, ends by itself, and can be taken back. */
export default function SharePage() {
  return (
    <GrowScreen title='给医生看' why='把宝宝的记录给医生看'>
      {(of) => (of.canNote ? <ShareView key={of.child.id} of={of} /> : <NotHere title='要由照看的家长来给' text='您可以看，不能发链接。' />)}
    </GrowScreen>
  )
}
