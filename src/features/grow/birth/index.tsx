import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { BirthForm } from './birth-form'

/** What is known of the birth: it changes how growth is read, and some vaccines. */
export default function BirthPage() {
  return (
    <GrowScreen title='出生时的情况' why='记宝宝出生时的情况' writes>
      {(of) => (of.canNote ? <BirthForm key={of.child.id} of={of} /> : <NotHere title='您可以看，不能改' text='要请照看的家长来记。' />)}
    </GrowScreen>
  )
}
