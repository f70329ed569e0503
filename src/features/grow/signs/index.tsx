import { GrowScreen } from '../parts/grow-screen'
import { SignsView } from './signs-view'

/** 发育筛查: the four questions of this age, and what was answered before. */
export default function SignsPage() {
  return (
    <GrowScreen title='发育筛查' why='做宝宝的发育筛查'>
      {(of) => <SignsView key={of.child.id} of={of} />}
    </GrowScreen>
  )
}
