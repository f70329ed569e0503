import { GrowScreen } from '../parts/grow-screen'
import { VaccinesView } from './vaccines-view'

/** 疫苗: what is due now and why, what comes, what was given. */
export default function VaccinesPage() {
  return (
    <GrowScreen title='疫苗' why='看宝宝的疫苗'>
      {(of) => <VaccinesView key={of.child.id} of={of} />}
    </GrowScreen>
  )
}
