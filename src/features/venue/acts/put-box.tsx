import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { setAttendee } from '@/client/desk/sessions'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { useWide } from '@/client/use-wide'
import type { AttendanceList } from '@/domain/book/desk-contract'
import { seatUnit } from '@/domain/book/week/attendance-words'
import { seatWords } from '@/domain/book/week/seat-words'
import { dayWords, hoursWords } from '@/domain/book/week/session-time'
import { wholeNumber } from '@/domain/book/week/whole-number'
import { ActError } from '@/pages/parts/act-error'
import { besideField } from '@/pages/parts/beside-field'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { WrongNote } from '../parts/wrong-note'
import './box.scss'

interface PutBoxProps {
  list: AttendanceList
  onDone: (words: string) => void
  onClose: () => void
}

const mostSeats = 20
const longestName = 20

/** Somebody telephones or stands at the door: a name, a number, Enter. */
export function PutBox({ list: { session }, onDone, onClose }: PutBoxProps) {
  const wide = useWide()
  const [name, setName] = useState('')
  const [seats, setSeats] = useState('1')
  const [tried, setTried] = useState(false)
  const [id, next] = useOnceId()
  const putting = useAct((many: number) => api.book.desk.put.mutate({ id, sessionId: session.id, name: name.trim(), seats: many }))
  const perPerson = session.rules.seatsOf === 'person'
  const many = wholeNumber(seats, 1, mostSeats)
  const wrongName = name.trim() === '' ? '写上怎么称呼，签到的时候好找。' : undefined
  const wrongSeats = many === undefined ? `写几位，1 到 ${mostSeats} 之间的数。` : undefined
  const said = (wrong: string | undefined) => (tried ? wrong : undefined)
  const save = async () => {
    setTried(true)
    if (wrongName !== undefined || many === undefined) return
    const answer = await putting.run(many)
    if (!answer) return
    next()
    setAttendee(session.id, answer.attendee)
    onDone(answer.attendee.state === 'booked' ? `${answer.attendee.name}约上了` : `名额满了，${answer.attendee.name}排进了候补，有空位会轮到`)
  }
  const unsafe = besideField(putting.error)
  return (
    <DeskDialog
      title='电话代约'
      text={`${session.title}，${dayWords(session.date)} ${hoursWords(session)}，${seatWords(session, new Date())}。先用给电话和现场留的名额，满了就排候补。`}
      onClose={onClose}
      said={
        <>
          <WrongNote text={said(wrongName ?? wrongSeats)} />
          {!unsafe && <ActError error={putting.error} />}
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不约
          </Button>
          <Button kind='soft' small fill busy={putting.busy ? '正在登记' : undefined} onTap={() => void save()}>
            约上
          </Button>
        </>
      }
    >
      <Field label='怎么称呼' value={name} onInput={setName} maxLength={longestName} hint={`比如：刘奶奶、豆豆妈妈${wide ? '。写完按回车就约上' : ''}`} error={said(wrongName) ?? unsafe} onConfirm={() => void save()} />
      {perPerson && (
        <View className='venue-gap'>
          <Field label='来几位' value={seats} onInput={setSeats} type='number' maxLength={2} unit={seatUnit(session)} error={said(wrongSeats)} onConfirm={() => void save()} />
        </View>
      )}
    </DeskDialog>
  )
}
