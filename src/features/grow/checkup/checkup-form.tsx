import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { useOnline } from '@/client/reading-state'
import { back, open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { addDays } from '@/domain/grow/calendar-days'
import type { DatedCheckup } from '@/domain/grow/checkups/checkups'
import type { CheckedUp } from '@/domain/grow/contract'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { TextArea } from '@/ui/text-area/text-area'
import type { ChildOfPage } from '../parts/child-of-page'

/** Which day it was, and what the doctor said, in the parents' words. */
export function CheckupForm({ of: { child, file, today }, checkup }: { of: ChildOfPage; checkup: DatedCheckup }) {
  const known = file.checkups.find(({ thing }) => thing.checkup === checkup.id)
  const [on, setOn] = useState(known?.thing.on ?? (checkup.state === 'passed' ? addDays(checkup.until, -1) : today))
  const [note, setNote] = useState(known?.thing.note ?? '')
  const online = useOnline()
  const saving = useAct((thing: CheckedUp) => noteInChild(child.id, [known ? { what: 'changed', of: known.id, to: thing } : thing]))
  const save = async () => {
    if ((await saving.run({ what: 'checkedUp', checkup: checkup.id, on, note: note.trim() })) !== undefined) back()
  }
  return (
    <>
      <Card>
        <DateField label='哪天查的' value={on} from={child.birthOn} to={today} onChange={setOn} hint={`那天 ${saidExactAge(child.birthOn, on)}`} />
        <View className='grow-gap'>
          <TextArea label='医生怎么说' value={note} onInput={setNote} maxLength={300} lines={4} placeholder='可以不填。比如：血红蛋白正常，下次查听力' />
        </View>
      </Card>
      <Card flush>
        <Row leading={<RowSign icon='growth' />} title='身高、体重另外记' text='记下来就在曲线上' arrow onTap={() => open(routes.measure(child.id))} />
      </Card>
      {!online && (
        <View className='grow-gap'>
          <Note>现在没有网。存下来会先留在这部手机里，有网自己送出去。</Note>
        </View>
      )}
      <ActError error={saving.error} />
      <View className='grow-source'>只有您家里人看得到。</View>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </ActionBar>
    </>
  )
}
