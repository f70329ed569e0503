import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { diaryMonths } from '@/domain/grow/diary/diary-months'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { ActError } from '@/pages/parts/act-error'
import { useSaid } from '@/pages/parts/use-said'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { ChildHead } from '../parts/child-head'
import type { ChildOfPage } from '../parts/child-of-page'
import { exportDiary } from './export-diary'
import { LookedEntry } from './looked-entry'
import { MonthCard } from './month-card'
import './diary.scss'

const monthsFirst = 6

/** The diary by month; an entry can be changed and taken away, all of it be kept as a file. */
export function DiaryView({ of: { child, file, canNote, today }, of }: { of: ChildOfPage }) {
  const [all, setAll] = useState(false)
  const [looked, look] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [said, say] = useSaid()
  const months = diaryMonths(file.diary)
  const shown = all ? months : months.slice(0, monthsFirst)
  const one = file.diary.find(({ id }) => id === looked)
  const removing = useAct((id: string) => noteInChild(child.id, [{ what: 'removed', of: id }]))
  const remove = async (id: string) => {
    if ((await removing.run(id)) === undefined) return
    setAsking(false)
    look(undefined)
    say('删掉了')
  }
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
        <MonthCard key={month.month} childId={child.id} birthOn={child.birthOn} of={month} canNote={canNote} onLook={look} />
      ))}
      {months.length > shown.length && (
        <View className='diary-more'>
          <Button kind='soft' small onTap={() => setAll(true)}>
            看更早的
          </Button>
        </View>
      )}
      <ActError error={exporting.error} />
      <View className='grow-source'>照片只有照看的家长看得到，拍照的时间、地点都去掉了再存。删掉一篇，照片也跟着删。</View>
      <LookedEntry
        one={asking ? undefined : one}
        birthOn={child.birthOn}
        canNote={canNote}
        onClose={() => look(undefined)}
        onChange={(id) => {
          look(undefined)
          open(routes.diaryEntry(child.id, id))
        }}
        onRemove={() => setAsking(true)}
      />
      <AskSheet
        open={asking && one !== undefined}
        title='删掉这一篇？'
        text='照片也会一起删，家里别的大人也看不到了，找不回来。'
        yes='删掉'
        no='留着'
        busy={removing.busy}
        error={removing.error}
        onYes={() => one && void remove(one.id)}
        onNo={() => setAsking(false)}
      />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      {(canNote || months.length > 0) && (
        <ActionBar>
          {months.length > 0 && (
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
