import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { back } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { BirthNote } from '@/domain/grow/contract'
import { productCodes, products, type ProductCode } from '@/domain/grow/vaccines/products'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import type { ChildOfPage } from '../parts/child-of-page'
import { DaysGiven } from './days-given'

const answers = [
  { value: false, title: '没有', text: '' },
  { value: true, title: '医生说有', text: '活疫苗会换成灭活的，或先不打' },
  { value: undefined, title: '不清楚', text: '以后问到了再改' },
] as const

/** Immune deficiency, immunoglobulin and severe reactions: by a doctor's word, which stands above what is worked out here. */
export function PrecautionsForm({ of: { child, file, today } }: { of: ChildOfPage }) {
  const { birth } = file
  const [deficient, setDeficient] = useState(birth.immuneDeficient)
  const [days, setDays] = useState<readonly string[]>(birth.immunoglobulinOn ?? [])
  const [reacted, setReacted] = useState<readonly ProductCode[]>(birth.severeReactionTo ?? [])
  const saving = useAct((note: BirthNote) => noteInChild(child.id, [note]))
  const save = async () => {
    const note: BirthNote = { what: 'birth', immuneDeficient: deficient ?? null, immunoglobulinOn: days.length > 0 ? [...days] : null, severeReactionTo: reacted.length > 0 ? [...reacted] : null }
    return (await saving.run(note)) === undefined ? undefined : back()
  }
  const turn = (code: ProductCode) => setReacted(reacted.includes(code) ? reacted.filter((one) => one !== code) : [...reacted, code])
  return (
    <>
      <Card>
        <View className='grow-label'>医生说过免疫功能有问题吗</View>
        <Options label='医生说过免疫功能有问题吗'>
          {answers.map(({ value, title, text }) => (
            <Option key={title} title={title} {...(text !== '' && { text })} on={deficient === value} onTap={() => setDeficient(value)} />
          ))}
        </Options>
      </Card>
      <DaysGiven days={days} from={child.birthOn} to={today} onChange={setDays} />
      <Card>
        <View className='grow-label'>哪种疫苗打完有过严重反应</View>
        <View className='grow-source'>医生确认过的才算，比如过敏性休克。发烧、红肿、硬块是常见的，不用选。</View>
        <Options several label='哪种疫苗打完有过严重反应'>
          {productCodes.map((code) => (
            <Option key={code} several title={products[code].name} on={reacted.includes(code)} onTap={() => turn(code)} />
          ))}
        </Options>
      </Card>
      <ActError error={saving.error} />
      <View className='grow-source'>都可以不填。只用来排疫苗，家里照看的人看得到；能不能打，以接种门诊的医生为准。</View>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </ActionBar>
    </>
  )
}
