import { useRouter } from '@tarojs/taro'
import { productCodes, type ProductCode } from '@/domain/grow/vaccines/products'
import { NotHere } from '@/pages/parts/not-here'
import { GrowScreen } from '../parts/grow-screen'
import { DoseForm } from './dose-form'

/** A dose that was given: `?code=` which, as far as it is known; `?of=` one that is changed. */
export default function DosePage() {
  const { of: id, code } = useRouter().params
  return (
    <GrowScreen title={id ? '改这一剂' : '补记一剂'} why='记宝宝打过的疫苗' writes>
      {(of) => {
        const known = id === undefined ? undefined : of.file.doses.find((one) => one.id === id)
        if (!of.canNote) return <NotHere title='您可以看，不能改' text='要请照看的家长来记。' />
        if (id !== undefined && !known) return <NotHere title='这一剂不在了' text='可能家里另一位已经删掉。' />
        return <DoseForm key={id ?? of.child.id} of={of} known={known} code={productCodes.find((one): one is ProductCode => one === code)} />
      }}
    </GrowScreen>
  )
}
