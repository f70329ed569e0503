import { PregnancyScreen } from '../parts/pregnancy-screen'
import { WeightView } from './weight-view'

/** 孕期体重: what was gained, against what is usual for the weight before. */
export default function PregnancyWeightPage() {
  return (
    <PregnancyScreen title='孕期体重' why='记孕期体重'>
      {(of) => (of.file.before ? <WeightView of={of} before={of.file.before} /> : <WeightView of={of} before={undefined} />)}
    </PregnancyScreen>
  )
}
