import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { diaryMonths } from '@/domain/grow/diary/diary-months'
import { ActError } from '@/pages/parts/act-error'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { AskRemove } from '../parts/ask-remove'
import { ChildHead } from '../parts/child-head'
import type { ChildOfPage } from '../parts/child-of-page'
import { useLooked } from '../parts/use-looked'
import { exportDiary } from './export-diary'
import { LookedEntry } from './looked-entry'
import { MonthCard } from './month-card'
import './diary.scss'

const monthsFirst = 6

/** The diary by month; an entry can be changed and taken away, all of it be kept as a file. */
export function DiaryView({ of: { child, file, notKept = 0, canNote, today }, of }: { of: ChildOfPage }) {
  const [all, setAll] = useState(false)
  const [said, say] = useSaid()
  const looked = useLooked(child.id, say)
  const months = diaryMonths(file.diary)
  const shown = all ? months : months.slice(0, monthsFirst)
  const one = file.diary.find(({ id }) => id === looked.id)
  const exporting = useAct(() => exportDiary(child.id, { name: child.name, birthOn: child.birthOn, diary: file.diary.map(({ thing }) => thing) }))
  const keep = async () => {
    const words = await exporting.run(undefined)
    if (words !== undefined) say(words)
  }
  return (
    <>
      <ChildHead of={of} routeOf={routes.diary} />
      {months.length === 0 && (
        <Card>
          <StateView picture='picture-book' title='还没有写过' text={'第一次笑、第一次翻身，\n随手记一句就好。'} />
        </Card>
      )}
      {shown.map((month) => (
        <MonthCard key={month.month} childId={child.id} birthOn={child.birthOn} of={month} canNote={canNote} onLook={looked.look} />
      ))}
      {months.length > shown.length && (
        <View className='diary-more'>
          <Button kind='soft' small onTap={() => setAll(true)}>
            看更早的
          </Button>
        </View>
      )}
      {notKept > 0 && (
        <View className='grow-gap'>
          <Note>{`这部手机里只留得下近一些的日记。更早的 ${notKept} 篇都在，有网就看得到。`}</Note>
        </View>
      )}
      <ActError error={exporting.error} />
      <View className='grow-source'>照片只有照看的家长看得到，拍照的时间、地点都去掉了再存。删掉一篇，照片也跟着删。</View>
      <LookedEntry
        one={looked.asking ? undefined : one}
        birthOn={child.birthOn}
        canNote={canNote}
        onClose={looked.close}
        onChange={(id) => {
          looked.close()
          open(routes.diaryEntry(child.id, id))
        }}
        onRemove={() => looked.ask(true)}
      />
      <AskRemove of={looked} id={one?.id} title='删掉这一篇？' text='照片也会一起删，家里别的大人也看不到了，找不回来。' />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      {(canNote || months.length > 0) && (
        <ActionBar>
          {months.length > 0 && notKept === 0 && (
            <Button kind='line' icon='download' label='导出日记' fill={!canNote} busy={exporting.busy ? '正在导出' : undefined} onTap={() => void keep()}>
              导出
            </Button>
          )}
          {canNote && (
            <Button fill icon='plus' onTap={() => open(routes.diaryEntry(child.id))}>
              {today < child.birthOn ? '写一篇' : '记下今天'}
            </Button>
          )}
        </ActionBar>
      )}
    </>
  )
}
