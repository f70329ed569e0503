import { GrowScreen } from '../parts/grow-screen'
import { DiaryView } from './diary-view'

/** 成长日记: first times, notes and photos, by month. */
export default function DiaryPage() {
  return (
    <GrowScreen title='成长日记' why='看宝宝的成长日记'>
      {(of) => <DiaryView key={of.child.id} of={of} />}
    </GrowScreen>
  )
}
