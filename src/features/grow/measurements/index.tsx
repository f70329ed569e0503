import { GrowScreen } from '../parts/grow-screen'
import { MeasurementList } from './measurement-list'

/** 全部测量: every one, newest first, to be looked at, changed or taken away. */
export default function MeasurementsPage() {
  return (
    <GrowScreen title='全部测量' why='看宝宝的测量记录'>
      {(of) => <MeasurementList of={of} />}
    </GrowScreen>
  )
}
