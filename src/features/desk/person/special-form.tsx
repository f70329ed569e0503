import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useConsentText } from '@/client/consent-queries'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { chinaClock } from '@/domain/china-time'
import type { PersonFile } from '@/domain/org/contract/desk'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { whyNotDay } from '@/ui/date-field/why-not-day'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { DeskDate } from '../parts/desk-date'
import { ReadOut } from '../parts/read-out'
import { SaidWrong } from '../parts/said-wrong'
import '../parts/form-page.scss'

interface SpecialFormProps {
  person: PersonFile
  onClose: () => void
  onSaved: () => void
}

const kinds = [
  { key: 'bereaved', label: '失独家庭', text: '界面不出现育儿内容，不提节日团圆' },
  { key: 'disabled', label: '伤残家庭', text: '独生子女有三级以上残疾' },
] as const
type Kind = (typeof kinds)[number]['key']

/** Marks a special family. The family itself must have agreed before; to somebody without WeChat the text is read out here. */
export function SpecialForm({ person, onClose, onSaved }: SpecialFormProps) {
  const [kind, setKind] = useState<Kind>('bereaved')
  const [since, setSince] = useState('')
  const [wrongDay, setWrongDay] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [reading, setReading] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const text = useConsentText('specialIdentity', undefined, reading)
  const marking = useAct((told: number | undefined) => api.org.desk.markSpecialFamily.mutate({ personId: person.id, rev: person.rev, kind, since, ...(told && { told }) }))
  const [from, to] = ['1980-01-01', chinaClock(new Date()).date]
  const save = async () => {
    const wrong = since === '' ? '写上从哪天起，比如 2024年3月5日。' : whyNotDay(since, from, to)
    setWrongDay(wrong)
    setRefusal(undefined)
    if (wrong !== undefined) return showWrong()
    if (reading && !(agreed && text.data)) return setRefusal('先把上面几条当面念给本人听，本人同意了再勾。')
    const answer = await marking.run(reading ? text.data?.version : undefined)
    if (answer?.ok) return onSaved()
    // Who has no WeChat cannot tap: what they would read is read out to them.
    const readsOut = answer?.why === 'needsConsent' && isWithoutWechat(person.id)
    setReading(reading || readsOut)
    return setRefusal(readsOut ? undefined : answer?.sentence)
  }
  return (
    <DeskDialog
      title={`${person.name} 标为特殊家庭`}
      text='标了以后，档案限阅，谁打开都要说明事由，本人看得见。'
      onClose={onClose}
      said={
        <>
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <SaidWrong text={wrongDay} />
          <ActError error={marking.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不标
          </Button>
          <Button kind='soft' small fill busy={marking.busy ? '正在保存' : undefined} onTap={() => void save()}>
            标为特殊家庭
          </Button>
        </>
      }
    >
      <DeskOptions label='哪一种' options={kinds} value={kind} onChange={(key) => setKind(key === 'disabled' ? 'disabled' : 'bereaved')} />
      <View className='desk-form-gap'>
        <DeskDate label='从哪天起' value={since} from={from} to={to} onChange={setSince} error={wrongDay} />
      </View>
      {reading && (
        <View className='desk-form-gap'>
          <ReadOut text={text} />
          <Option several title='当面念给本人听了，本人同意' text='会记下是您念的、哪一天；不同意就不标' on={agreed} onTap={() => setAgreed(!agreed)} />
        </View>
      )}
    </DeskDialog>
  )
}
