import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { useAct } from '@/client/use-act'
import { hospitalBag, ownItems } from '@/domain/grow/pregnancy/hospital-bag'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Section } from '@/ui/section/section'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { PregnancyScreen } from '../parts/pregnancy-screen'

/** 待产包: what to pack, and what is packed. */
export default function HospitalBagPage() {
  return (
    <PregnancyScreen title='待产包' why='收拾待产包'>
      {(of) => <Bag of={of} />}
    </PregnancyScreen>
  )
}

function Bag({ of: { file } }: { of: PregnancyOfPage }) {
  const [own, setOwn] = useState('')
  // Each tick is a line of its own: several may be on their way at once.
  const [wrong, setWrong] = useState<Parameters<typeof ActError>[0]['error']>()
  const adding = useAct((item: string) => noteInPregnancy([{ what: 'bag', item, packed: true }]))
  const pack = (item: string, packed: boolean) => {
    setWrong(undefined)
    noteInPregnancy([{ what: 'bag', item, packed }]).catch(setWrong)
  }
  const add = async () => {
    if (await adding.run(own.trim())) setOwn('')
  }
  const packed = new Set(file.packed)
  const groups = [...hospitalBag, { group: '自己加的', items: ownItems(file.packed) }].filter(({ items }) => items.length > 0)
  return (
    <>
      <ActError error={wrong} />
      {groups.map(({ group, items }) => (
        <Section key={group} title={group} note={`${items.filter((item) => packed.has(item)).length} / ${items.length}`}>
          <Card>
            <Options label={group} several>
              {items.map((item) => (
                <Option key={item} several title={item} on={packed.has(item)} onTap={() => pack(item, !packed.has(item))} />
              ))}
            </Options>
          </Card>
        </Section>
      ))}
      <View className='preg-gap'>
        <Card>
          <Field label='再加一样' value={own} onInput={setOwn} maxLength={40} placeholder='比如：耳塞' />
          <ActError error={adding.error} />
          <Button kind='soft' small disabled={own.trim() === ''} busy={adding.busy ? '正在加' : undefined} onTap={() => void add()}>
            放进去
          </Button>
        </Card>
      </View>
      <View className='preg-source'>36 周前收拾好，放在门口。医院发什么、不让带什么，产检时问一句。示例内容，待医学审核。</View>
    </>
  )
}
