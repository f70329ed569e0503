import { useRouter } from '@tarojs/taro'
import { GrowScreen } from '../parts/grow-screen'
import { CheckupsView } from './checkups-view'

/** 体检: the thirteen check-ups of the national norms, what is done at each, and what was found. `?open=` one of them to begin with. */
export default function CheckupsPage() {
  const { open } = useRouter().params
  return (
    <GrowScreen title='体检' why='看宝宝的体检'>
      {(of) => <CheckupsView key={of.child.id} of={of} first={open} />}
    </GrowScreen>
  )
}
