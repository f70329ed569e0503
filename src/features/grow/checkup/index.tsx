import { useRouter } from '@tarojs/taro'
import { checkups, datedCheckups, saidCheckup } from '@/domain/grow/checkups/checkups'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { CheckupForm } from './checkup-form'

/** What a check-up found: `?id=` which. What was noted of it before is changed. */
export default function CheckupPage() {
  const { id } = useRouter().params
  const name = checkups.find((one) => one.id === id)?.name
  return (
    <GrowScreen title={name === undefined ? '记体检' : saidCheckup(name)} why='记宝宝的体检' writes>
      {(of) => {
        const checkup = datedCheckups(of.child.birthOn, of.today, new Set()).find((one) => one.id === id)
        if (!of.canNote) return <NotHere title='您可以看，不能改' text='要请照看的家长来记。' />
        if (!checkup || checkup.state === 'later') return <NotHere title='这次体检还没到' text='到了日子再来记；要查什么、怎么准备，返回就能看到。' />
        return <CheckupForm key={of.child.id} of={of} checkup={checkup} />
      }}
    </GrowScreen>
  )
}
