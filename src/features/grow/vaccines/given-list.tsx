import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { fullMonths } from '@/domain/grow/calendar-days'
import type { Dosed } from '@/domain/grow/contract'
import { saidMonths } from '@/domain/grow/said-exact-age'
import { productOf } from '@/domain/grow/vaccines/products'
import type { DayOfDoses, NumberedDose } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import type { ChildOfPage, GivenOnFile } from '../parts/child-of-page'
import { AskRemove } from '../parts/ask-remove'
import { ChangeOrRemove } from '../parts/change-or-remove'
import { History } from '../parts/history'
import { useLooked } from '../parts/use-looked'
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
  const looked = useLooked(child.id, say)
  const one = file.doses.find(({ id }) => id === looked.id)
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
                <View key={id} className='vaccine-given' hoverClass='x-press' {...accessible({ role: 'button', label: `${name}，${fullDate(date)}，看详情`, onTap: () => looked.look(id) })}>
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
        open={one !== undefined && !looked.asking}
        title={one ? productOf(one.thing.code).name : ''}
        text={one ? dosedWords(one.thing) : ''}
        onClose={looked.close}
        foot={
          canNote &&
          one && (
            <ChangeOrRemove
              onChange={() => {
                looked.close()
                open(routes.dose(child.id, { of: one.id }))
              }}
              onRemove={() => looked.ask(true)}
            />
          )
        }
      >
        {one && <History events={one.history} wordsOf={dosedWords} />}
      </Sheet>
      <AskRemove of={looked} id={one?.id} title='删掉这一剂？' text='后面该打哪针会跟着重新推算。接种证上的记录不受影响。' />
    </Section>
  )
}
