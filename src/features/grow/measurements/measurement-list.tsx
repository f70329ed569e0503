import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import type { Measured } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { fullDate } from '@/domain/said-date'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { useSaid } from '@/pages/parts/use-said'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { Sheet } from '@/ui/sheet/sheet'
import { StateView } from '@/ui/state-view/state-view'
import type { ChildOfPage } from '../parts/child-of-page'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import { AskRemove } from '../parts/ask-remove'
import { ChangeOrRemove } from '../parts/change-or-remove'
import { History } from '../parts/history'
import { useLooked } from '../parts/use-looked'
import { WaitingTag } from '../parts/waiting-tag'
import { measuredWords } from './measured-words'

export function MeasurementList({ of }: { of: ChildOfPage }) {
  const { child, canNote, file } = of
  const [said, say] = useSaid()
  const looked = useLooked(child.id, say)
  const one = file.measurements.find(({ id }) => id === looked.id)
  return (
    <>
      {file.measurements.length === 0 && (
        <Card>
          <StateView picture='pot-sprout' title='还没有记过' text='点下面的按钮，记下第一次。' />
        </Card>
      )}
      {file.measurements.length > 0 && (
        <Card flush>
          {[...file.measurements].reverse().map((each) => (
            <Row
              key={each.id}
              title={measuredWords(each.thing)}
              text={[fullDate(each.thing.on), saidExactAge(child.birthOn, each.thing.on), each.thing.measuredBy].filter(Boolean).join('，')}
              trailing={<WaitingTag waiting={each.waiting} />}
              arrow
              onTap={() => looked.look(each.id)}
            />
          ))}
        </Card>
      )}
      <Looked child={child.birthOn} one={looked.asking ? undefined : one} canNote={canNote} onClose={looked.close} onChange={(id) => open(routes.measure(child.id, id))} onRemove={() => looked.ask(true)} />
      <AskRemove of={looked} id={one?.id} title='删掉这次测量？' text='曲线上这个点会去掉。家里别的大人也看不到了。' />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
      {canNote && (
        <ActionBar>
          <Button fill icon='plus' onTap={() => open(routes.measure(child.id))}>
            记一次测量
          </Button>
        </ActionBar>
      )}
    </>
  )
}

interface LookedProps {
  child: string
  one: Kept<Measured> | undefined
  canNote: boolean
  onClose: () => void
  onChange: (id: string) => void
  onRemove: () => void
}

/** One measurement, who noted it and what it was before. */
function Looked({ child, one, canNote, onClose, onChange, onRemove }: LookedProps) {
  return (
    <Sheet
      open={one !== undefined}
      title={one ? fullDate(one.thing.on) : ''}
      text={one ? saidExactAge(child, one.thing.on) : ''}
      onClose={onClose}
      foot={
        canNote &&
        one && (
          <ChangeOrRemove
            onChange={() => {
              onClose()
              onChange(one.id)
            }}
            onRemove={onRemove}
          />
        )
      }
    >
      {one && (
        <View>
          <View className='grow-label'>{measuredWords(one.thing)}</View>
          <History events={one.history} wordsOf={measuredWords} />
        </View>
      )}
    </Sheet>
  )
}
