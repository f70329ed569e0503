import { View } from '@tarojs/components'
import { useState } from 'react'
import { setFamily, useFamilies } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshConsents } from '@/client/consent-queries'
import { noteInChild } from '@/client/grow/child-file'
import { keepDue } from '@/client/grow/kept-due'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { replace, routes } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { whyNotPersonName } from '@/domain/person-name'
import { addDays, daysFrom } from '@/domain/grow/calendar-days'
import { dueOf } from '@/domain/grow/due-of'
import { folded } from '@/domain/grow/file/folded'
import { saidGestation } from '@/domain/grow/said-exact-age'
import { readNumber } from '@/domain/typed-number'
import { ActError } from '@/pages/parts/act-error'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { NameField } from '@/pages/parts/name-field'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Segmented } from '@/ui/segmented/segmented'

const sexes = [{ key: 'girl', label: '女宝' }, { key: 'boy', label: '男宝' }]
const units = [{ key: 'kg', label: '公斤' }, { key: 'jin', label: '斤' }]
const termDays = 280

/** A number within these, undefined for nothing typed, NaN for what cannot be. */
const within = (typed: string, by: number, least: number, most: number): number | undefined => {
  const value = readNumber(typed)
  if (value === undefined) return undefined
  const said = Math.round((value / by) * 1000) / 1000
  return said >= least && said <= most ? said : Number.NaN
}

/**
 * When, who and how heavy: then the guardian's consent, the child in the family, what is known of the birth in the child's file, and last the end of the pregnancy. Each bears being done
 * again, so that a cut is made good by the same tap. A consent is a decision: it needs the network, and who has none is told.
 */
export function BornForm({ due, today }: { due: string; today: string }) {
  const families = useFamilies(true).data ?? []
  const [on, setOn] = useState(today)
  const [name, setName] = useState('')
  const [sex, setSex] = useState<'girl' | 'boy'>()
  const [weight, setWeight] = useState('')
  const [unit, setUnit] = useState('kg')
  const [length, setLength] = useState('')
  const [known, setKnown] = useState<string>()
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const [familyId] = useOnceId()
  const [childId] = useOnceId()
  // Somebody of the family may have added the child already.
  const there = families.flatMap(({ children }) => children).filter(({ birthOn }) => birthOn <= today && birthOn >= addDays(due, -140))
  const gestationDays = termDays - daysFrom(on, due)
  const weightKg = within(weight, unit === 'jin' ? 2 : 1, 0.3, 8)
  const lengthCm = within(length, 1, 20, 65)
  const wrongName = whyNotPersonName(name)
  const birth = { gestationDays: gestationDays >= 140 && gestationDays <= 315 ? gestationDays : undefined, weightKg, lengthCm }
  const adding = useAct(async (agree: number) => {
    if (!sex) return undefined
    const home = families.find(({ canAddChild }) => canAddChild) ?? (await api.account.family.start.mutate({ id: familyId })).family
    const { family } = await api.account.family.addChild.mutate({ id: childId, familyId: home.id, name: name.trim(), sex, birthOn: on, agree })
    setFamily(family)
    void refreshConsents()
    if (Object.values(birth).some((value) => value !== undefined)) await noteInChild(childId, [{ what: 'birth', ...birth }])
    // The first page says what is due from now on.
    keepDue(childId, dueOf({ birthOn: on, sex }, { ...folded([]), birth }, today))
    return noteInPregnancy([{ what: 'born', on, childId }])
  })
  const ending = useAct(async (of: string | undefined) => noteInPregnancy([{ what: 'born', on: there.find(({ id }) => id === of)?.birthOn ?? on, ...(of !== undefined && { childId: of }) }]))
  const isWrong = wrongName !== undefined || !sex || Number.isNaN(weightKg) || Number.isNaN(lengthCm)
  const next = () => {
    setTried(true)
    if (known !== undefined) return void end(known)
    if (isWrong) return showWrong()
    return setAsking(true)
  }
  const agree = async (version: number) => {
    if (await adding.run(version)) replace(routes.afterBirth)
  }
  const end = async (of: string | undefined) => {
    if (await ending.run(of)) replace(routes.afterBirth)
  }
  return (
    <>
      {there.length > 0 && (
        <Card>
          <View className='preg-label'>家里已经添上了？</View>
          <Options label='家里已经添上了？'>
            {there.map(({ id, name: called }) => (
              <Option key={id} title={`就是${called}`} on={known === id} onTap={() => setKnown(known === id ? undefined : id)} />
            ))}
          </Options>
        </Card>
      )}
      {known === undefined && (
        <>
          <Card>
            <DateField label='哪天出生的' value={on} from={addDays(due, -140)} to={today} onChange={setOn} hint={gestationDays >= 140 && gestationDays <= 315 ? saidGestation(gestationDays) : '和预产期差得有点多，再看一眼'} />
            <NameField label='小名或名字' value={name} onInput={setName} hint='家里怎么叫就怎么写，以后能改' error={tried ? wrongName : undefined} />
            <View className='preg-gap'>
              <View className='preg-label'>女宝还是男宝</View>
              <Segmented label='女宝还是男宝' options={sexes} value={sex ?? ''} onChange={(key) => setSex(key === 'girl' ? 'girl' : 'boy')} />
            </View>
          </Card>
          <Card>
            <Field
              label='出生体重'
              type='digit'
              maxLength={5}
              value={weight}
              onInput={setWeight}
              placeholder='可以以后填'
              error={tried && Number.isNaN(weightKg) ? '看一眼单位：3.2 公斤，或 6.4 斤。' : undefined}
              trailing={<Segmented label='体重的单位' options={units} value={unit} onChange={setUnit} />}
            />
            <Field label='出生身长' type='digit' unit='厘米' maxLength={4} value={length} onInput={setLength} placeholder='可以以后填' error={tried && Number.isNaN(lengthCm) ? '写厘米，比如 50。' : undefined} />
          </Card>
        </>
      )}
      <ActError error={ending.error} />
      <View className='preg-stack'>
        <Button kind='text' block disabled={adding.busy} busy={ending.busy ? '正在存，请稍等' : undefined} onTap={() => void end(undefined)}>
          只记出生，先不添宝宝的资料
        </Button>
      </View>
      <View className='preg-source'>双胞胎的话，第二个在“我的家人”里添上。</View>
      <ConsentSheet open={asking} kind='under14' name={name.trim()} busy={adding.busy} error={adding.error} onAgree={(version) => void agree(version)} onRefuse={() => setAsking(false)} />
      <ActionBar>
        <Button fill busy={ending.busy ? '正在存，请稍等' : undefined} disabled={known === undefined && (name.trim() === '' || !sex)} onTap={next}>
          {known === undefined ? '下一步，看清再决定' : '就是这个宝宝'}
        </Button>
      </ActionBar>
    </>
  )
}
