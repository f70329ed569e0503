import { PregnancyScreen } from '../parts/pregnancy-screen'
import { CountView } from './count-view'

/** 数胎动: a tap for each movement; what is counted stays on the phone until it is done. */
export default function MovementsPage() {
  return (
    <PregnancyScreen title='数胎动' why='数胎动'>
      {(of) => <CountView of={of} />}
    </PregnancyScreen>
  )
}
