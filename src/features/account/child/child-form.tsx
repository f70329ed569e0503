import { View } from '@tarojs/components'
import { useState } from 'react'
import { showWrong } from '@/client/show-wrong'
import type { FamilyChild } from '@/domain/account/contract/family'
import { chinaClock } from '@/domain/china-time'
import type { AppError } from '@/domain/errors'
import { whyNotPersonName } from '@/domain/person-name'
import { besideField } from '@/pages/parts/beside-field'
import { ActError } from '@/pages/parts/act-error'
import { NameField } from '@/pages/parts/name-field'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Segmented } from '@/ui/segmented/segmented'
import './child-form.scss'

export type ChildBasics = Pick<FamilyChild, 'name' | 'sex' | 'birthOn'>

interface ChildFormProps {
  child?: ChildBasics
  /** Words of the button. */
  action: string
  busy?: boolean
  error?: AppError | undefined
  /** Left out: the file may be looked at only. */
  onSave?: (child: ChildBasics) => void
  onRemove?: () => void
}

const sexes = [
  { key: 'girl', label: '女宝' },
  { key: 'boy', label: '男宝' },
]
/** Nobody older is a child here. */
const years = 18

/** Name, sex and birthday: all that a child's file begins with. */
export function ChildForm({ child, action, busy, error, onSave, onRemove }: ChildFormProps) {
  const [name, setName] = useState(child?.name ?? '')
  const [sex, setSex] = useState(child?.sex)
  const [birthOn, setBirthOn] = useState(child?.birthOn ?? '')
  const [today] = useState(() => chinaClock(new Date()))
  const written = name.trim()
  const [tried, setTried] = useState(false)
  const wrong = whyNotPersonName(name)
  const refused = besideField(error)
  const save = () => {
    setTried(true)
    if (wrong !== undefined) showWrong()
    else if (onSave && sex) onSave({ name: written, sex, birthOn })
  }
  return (
    <Card>
      <NameField label='小名或名字' value={name} onInput={setName} hint='家里怎么叫就怎么写' error={tried ? (wrong ?? refused) : undefined} />
      <View className='child-part'>
        <View className='child-label'>女宝还是男宝</View>
        <Segmented label='女宝还是男宝' options={sexes} value={sex ?? ''} onChange={(key) => setSex(key === 'girl' ? 'girl' : 'boy')} />
      </View>
      <View className='child-part'>
        <DateField label='出生那天' value={birthOn} from={`${today.year - years}-01-01`} to={today.date} onChange={setBirthOn} hint='按公历（阳历）' />
      </View>
      <ActError error={refused ? undefined : error} />
      <View className='account-stack'>
        {onSave && (
          <Button block disabled={written === '' || !sex || birthOn === ''} busy={busy ? '正在存，请稍等' : undefined} onTap={save}>
            {action}
          </Button>
        )}
        {onRemove && (
          <Button kind='line' block onTap={onRemove}>
            删掉这份资料
          </Button>
        )}
      </View>
    </Card>
  )
}
