import { useRouter } from '@tarojs/taro'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { MeasureForm } from './measure-form'

/** A measurement of today or of before; `?of=` one that is changed. */
export default function MeasurePage() {
  const { of: id } = useRouter().params
  return (
    <GrowScreen title={id ? '改这次测量' : '记一次测量'} why='记宝宝的身高体重' writes>
      {(of) => {
        const known = id === undefined ? undefined : of.file.measurements.find((one) => one.id === id)
        if (!of.canNote) return <NotHere title='您可以看，不能改' text='要请照看的家长来记。' />
        if (id !== undefined && !known) return <NotHere title='这次测量不在了' text='可能家里另一位已经删掉。' />
        return <MeasureForm key={id ?? of.child.id} of={of} known={known} />
      }}
    </GrowScreen>
  )
}
