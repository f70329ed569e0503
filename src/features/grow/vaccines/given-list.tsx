import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { fullMonths } from '@/domain/grow/calendar-days'
import type { Dosed } from '@/domain/grow/contract'
import { saidMonths } from '@/domain/grow/said-exact-age'
import { productOf } from '@/domain/grow/vaccines/products'
import type { DayOfDoses, NumberedDose } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import type { ChildOfPage, GivenOnFile } from '../parts/child-of-page'
import { History } from '../parts/history'
import { WaitingTag } from '../parts/waiting-tag'

interface GivenListProps {
  of: ChildOfPage
  days: ReadonlyArray<DayOfDoses<GivenOnFile & NumberedDose>>
  say: (words: string) => void
}

/** "五联疫苗，望月湖接种门诊，批号 2024A" */
const dosedWords = ({ code, on, clinic, batch, elsewhere }: Dosed): string =>
  [fullDate(on), productOf(code).name, clinic, batch && `批号 ${batch}`, elsewhere && '在别处打的'].filter(Boolean).join('，')

/** What was given, the newest day first; each can be looked at, changed and taken away. */
export function GivenList({ of: { child, file, canNote }, days, say }: GivenListProps) {
  const [looked, look] = useState<string>()
  const [asking, setAsking] = useState(false)
  const removing = useAct((id: string) => noteInChild(child.id, [{ what: 'removed', of: id }]))
  const one = file.doses.find(({ id }) => id === looked)
  const remove = async (id: string) => {
    if ((await removing.run(id)) === undefined) return
    setAsking(false)
    look(undefined)
    say('删掉了')
  }
  if (days.length === 0) return null
  const count = days.reduce((sum, { doses }) => sum + doses.length, 0)
  return (
    <Section title='打过的' note={`${count} 剂`}>
      <Card>
        <View className='vaccine-line'>
          {days.map(({ date, doses }) => (
            <View key={date} className='vaccine-node vaccine-node--done'>
              <View className='vaccine-node-mark'>
                <Icon name='check' size={16} />
              </View>
              <View className='vaccine-node-head'>
                <View className='vaccine-node-title'>{date < child.birthOn ? '日期要改' : saidMonths(fullMonths(child.birthOn, date))}</View>
                <View className='vaccine-text'>{fullDate(date)}</View>
              </View>
              {doses.map(({ id, name }) => (
                <View key={id} className='vaccine-given' hoverClass='x-press' {...accessible({ role: 'button', label: `${name}，${fullDate(date)}，看详情`, onTap: () => look(id) })}>
                  <View className='vaccine-text'>{name}</View>
                  <WaitingTag waiting={file.doses.find((each) => each.id === id)?.waiting === true} />
                  <Icon name='chevron-right' size={16} />
                </View>
              ))}
            </View>
          ))}
        </View>
      </Card>
      <Sheet
        open={one !== undefined && !asking}
        title={one ? productOf(one.thing.code).name : ''}
        text={one ? dosedWords(one.thing) : ''}
        onClose={() => look(undefined)}
        foot={
          canNote &&
          one && (
            <>
              <Button
                block
                icon='pencil'
                onTap={() => {
                  look(undefined)
                  open(routes.dose(child.id, { of: one.id }))
                }}
              >
                改一改
              </Button>
              <Button kind='dangerLine' block onTap={() => setAsking(true)}>
                删掉
              </Button>
            </>
          )
        }
      >
        {one && <History events={one.history} wordsOf={dosedWords} />}
      </Sheet>
      <AskSheet
        open={asking && one !== undefined}
        title='删掉这一剂？'
        text='后面该打哪针会跟着重新推算。接种证上的记录不受影响。'
        yes='删掉'
        no='留着'
        busy={removing.busy}
        error={removing.error}
        onYes={() => one && void remove(one.id)}
        onNo={() => setAsking(false)}
      />
    </Section>
  )
}
