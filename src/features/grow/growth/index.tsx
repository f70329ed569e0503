import { GrowScreen } from '../parts/grow-screen'
import { GrowthView } from './growth-view'

/** 生长曲线: how a child grows among others of its age, and what was measured last. */
export default function GrowthPage() {
  return (
    <GrowScreen title='生长曲线' why='看宝宝的生长曲线'>
      {(of) => <GrowthView key={of.child.id} of={of} />}
    </GrowScreen>
  )
}
