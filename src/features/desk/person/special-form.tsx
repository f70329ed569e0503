import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { chinaClock } from '@/domain/china-time'
import type { PersonFile } from '@/domain/org/contract/desk'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { whyNotDay } from '@/ui/date-field/why-not-day'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'
import { DeskDate } from '../parts/desk-date'

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

/** Marks a special family. The family itself must have agreed before, in the app or on paper. */
export function SpecialForm({ person, onClose, onSaved }: SpecialFormProps) {
  const [kind, setKind] = useState<Kind>('bereaved')
  const [since, setSince] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const marking = useAct(() => api.org.desk.markSpecialFamily.mutate({ personId: person.id, kind, since }))
  const [from, to] = ['1980-01-01', chinaClock(new Date()).date]
  const save = async () => {
    const wrong = since === '' ? '日期请写成 2024年3月5日 或 2024-3-5 这样。' : whyNotDay(since, from, to)
    if (wrong) return setRefusal(wrong)
    const answer = await marking.run(undefined)
    if (answer?.ok) onSaved()
    else setRefusal(answer?.sentence)
  }
  return (
    <DeskDialog
      title={`${person.name} 标为特殊家庭`}
      text='标了以后，档案限阅，谁打开都要说明事由，本人看得见。'
      onClose={onClose}
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
      <DeskDate label='从哪天起' value={since} from={from} to={to} onChange={setSince} />
      {refusal && <Note tone='warn'>{refusal}</Note>}
      <ActError error={marking.error} />
    </DeskDialog>
  )
}
