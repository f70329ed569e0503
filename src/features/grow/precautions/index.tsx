import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { PrecautionsForm } from './precautions-form'

/** What a vaccination clinic asks before each dose: it changes which vaccines are given, and when. */
export default function PrecautionsPage() {
  return (
    <GrowScreen title='打针前要说的' why='记打针前要告诉医生的' writes>
      {(of) => (of.canNote ? <PrecautionsForm key={of.child.id} of={of} /> : <NotHere title='您可以看，不能改' text='要请照看的家长来记。' />)}
    </GrowScreen>
  )
}
