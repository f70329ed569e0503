import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { back } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import type { BirthNote } from '@/domain/grow/contract'
import { plainNumber, readNumber } from '@/domain/typed-number'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import type { ChildOfPage } from '../parts/child-of-page'

const text = (value: number | undefined) => (value === undefined ? '' : plainNumber(value))
const antigens = [
  { key: 'negative', title: '阴性', text: '产检说乙肝表面抗原没有问题' },
  { key: 'positive', title: '阳性', text: '宝宝的乙肝疫苗和检查要提前安排' },
  { key: 'unknown', title: '不清楚', text: '以后问到了再改' },
] as const

/** What is wrong with a typed number, in a sentence. */
function whyNot(typed: string, least: number, most: number, words: string): string | undefined {
  const value = readNumber(typed)
  return value === undefined || (value >= least && value <= most) ? undefined : words
}

export function BirthForm({ of: { child, file } }: { of: ChildOfPage }) {
  const { birth } = file
  const [weeks, setWeeks] = useState(text(birth.gestationDays === undefined ? undefined : Math.floor(birth.gestationDays / 7)))
  const [days, setDays] = useState(text(birth.gestationDays === undefined ? undefined : birth.gestationDays % 7))
  const [weight, setWeight] = useState(text(birth.weightKg))
  const [length, setLength] = useState(text(birth.lengthCm))
  const [hbsAg, setHbsAg] = useState(birth.hbsAg)
  const [tried, setTried] = useState(false)
  const wrong = {
    weeks: whyNot(weeks, 20, 44, '孕周一般在 20 到 44 之间。'),
    days: whyNot(days, 0, 6, '零头是 0 到 6 天。'),
    weight: whyNot(weight, 0.3, 8, '写公斤，比如 3.2。3200 克就是 3.2 公斤。'),
    length: whyNot(length, 20, 65, '写厘米，比如 50。'),
  }
  const saving = useAct((note: BirthNote) => noteInChild(child.id, [note]))
  const save = async () => {
    setTried(true)
    if (Object.values(wrong).some(Boolean)) return showWrong()
    const full = readNumber(weeks)
    const note: BirthNote = {
      what: 'birth',
      gestationDays: full === undefined ? null : full * 7 + (readNumber(days) ?? 0),
      weightKg: readNumber(weight) ?? null,
      lengthCm: readNumber(length) ?? null,
      hbsAg: hbsAg ?? null,
    }
    return (await saving.run(note)) === undefined ? undefined : back()
  }
  return (
    <>
      <Card>
        <Field label='怀孕满几周生的' type='number' maxLength={2} unit='周' value={weeks} onInput={setWeeks} hint='出院小结或《母子健康手册》上有。不到 37 周的，曲线按校正月龄看' error={tried ? wrong.weeks : undefined} />
        <View className='grow-gap'>
          <Field label='零几天' type='number' maxLength={1} unit='天' value={days} onInput={setDays} placeholder='不知道可以不填' error={tried ? wrong.days : undefined} />
        </View>
      </Card>
      <Card>
        <Field label='出生体重' type='digit' maxLength={5} unit='公斤' value={weight} onInput={setWeight} placeholder='比如 3.2' error={tried ? wrong.weight : undefined} />
        <View className='grow-gap'>
          <Field label='出生身长' type='digit' maxLength={5} unit='厘米' value={length} onInput={setLength} placeholder='比如 50' error={tried ? wrong.length : undefined} />
        </View>
      </Card>
      <Card>
        <View className='grow-label'>妈妈的乙肝表面抗原</View>
        <Options label='妈妈的乙肝表面抗原'>
          {antigens.map(({ key, title, text: said }) => (
            <Option key={key} title={title} text={said} on={hbsAg === key} onTap={() => setHbsAg(key)} />
          ))}
        </Options>
      </Card>
      <ActError error={saving.error} />
      <View className='grow-source'>都可以不填。只用来看曲线和排疫苗，家里照看的人看得到。</View>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </ActionBar>
    </>
  )
}
