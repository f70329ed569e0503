import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { useOnline } from '@/client/reading-state'
import { back } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import type { Dosed } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { dayOf } from '@/domain/grow/vaccines/calendar'
import { known as knownChild } from '@/domain/grow/vaccines/child'
import { judge } from '@/domain/grow/vaccines/judge'
import { productCodes, productOf, type ProductCode } from '@/domain/grow/vaccines/products'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { Sheet } from '@/ui/sheet/sheet'
import { Switch } from '@/ui/switch/switch'
import { givenDoses, vaccineChild, type ChildOfPage } from '../parts/child-of-page'

interface DoseFormProps {
  of: ChildOfPage
  /** One on file that is changed. */
  known: Kept<Dosed> | undefined
  code: ProductCode | undefined
}

/** Which vaccine, when and where; what is wrong with it by the programme is said at once, and kept all the same: it is what was given. */
export function DoseForm({ of, known, code: asked }: DoseFormProps) {
  const { child, today } = of
  const before = known?.thing
  const [code, setCode] = useState(before?.code ?? asked)
  const [on, setOn] = useState(before?.on ?? today)
  const [clinic, setClinic] = useState(before?.clinic ?? '')
  const [batch, setBatch] = useState(before?.batch ?? '')
  const [elsewhere, setElsewhere] = useState(before?.elsewhere ?? false)
  const [choosing, setChoosing] = useState(false)
  const [tried, setTried] = useState(false)
  const online = useOnline()
  const others = givenDoses(of).filter(({ id }) => id !== known?.id)
  const doubled = code !== undefined && others.some((other) => other.code === code && other.date === on)
  const problems = code === undefined || doubled ? [] : judge(knownChild(vaccineChild(of)), [...others, { code, date: on }], dayOf(today)).problems.filter((problem) => problem.code === code && problem.date === on)
  const saving = useAct((thing: Dosed) => noteInChild(child.id, [known ? { what: 'changed', of: known.id, to: thing } : thing]))
  const save = async () => {
    setTried(true)
    if (code === undefined || doubled) return showWrong()
    const thing: Dosed = {
      what: 'dosed',
      code,
      on,
      ...(clinic.trim() === '' ? {} : { clinic: clinic.trim() }),
      ...(batch.trim() === '' ? {} : { batch: batch.trim() }),
      ...(elsewhere ? { elsewhere } : {}),
    }
    return (await saving.run(thing)) === undefined ? undefined : back()
  }
  return (
    <>
      <Card flush>
        <Row title='打的是哪一种' text={code === undefined ? '照着接种证选' : productOf(code).name} arrow onTap={() => setChoosing(true)} />
      </Card>
      {tried && code === undefined && (
        <View className='grow-gap'>
          <Note tone='warn'>先选打的是哪一种疫苗。</Note>
        </View>
      )}
      <Card>
        <DateField label='哪天打的' value={on} from={child.birthOn} to={today} onChange={setOn} hint={`那天 ${saidExactAge(child.birthOn, on)}`} />
      </Card>
      {doubled && (
        <View className='grow-gap'>
          <Note tone='warn'>这一天的这种疫苗已经记过了，不用再记。</Note>
        </View>
      )}
      {problems.map(({ kind, sentence }) => (
        <View key={kind} className='grow-gap'>
          <Note tone='warn'>{`${sentence}接种证上就是这样写的，可以照样存下来。`}</Note>
        </View>
      ))}
      <Card>
        <Field label='在哪个门诊' value={clinic} onInput={setClinic} maxLength={40} placeholder='可以不填' />
        <View className='grow-gap'>
          <Field label='批号' value={batch} onInput={setBatch} maxLength={40} placeholder='接种证上有，可以不填' />
        </View>
      </Card>
      <Card flush>
        <Row title='在别的地方打的' text='外地、外省打的也算，换门诊时给医生看' trailing={<Switch on={elsewhere} label='在别的地方打的' onChange={setElsewhere} />} />
      </Card>
      {!online && (
        <View className='grow-gap'>
          <Note>现在没有网。存下来会先留在这部手机里，有网自己送出去。</Note>
        </View>
      )}
      <ActError error={saving.error} />
      <View className='grow-source'>照着接种证记。这里的记录不能代替接种证，一切以接种门诊为准。</View>
      <Sheet open={choosing} title='打的是哪一种' onClose={() => setChoosing(false)}>
        <Options label='打的是哪一种'>
          {productCodes.map((each) => (
            <Option
              key={each}
              title={productOf(each).name}
              on={each === code}
              onTap={() => {
                setCode(each)
                setChoosing(false)
              }}
            />
          ))}
        </Options>
      </Sheet>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </ActionBar>
    </>
  )
}
