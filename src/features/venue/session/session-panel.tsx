import { View } from '@tarojs/components'
import { useState } from 'react'
import { deskRoutes } from '@/client/desk/routes'
import { useAttendance } from '@/client/desk/sessions'
import { useReadingState } from '@/client/reading-state'
import { open as openPage } from '@/client/routes'
import { arrivedWords, seatUnit } from '@/domain/book/week/attendance-words'
import { isOver } from '@/domain/book/week/session-time'
import type { AttendeeRow } from '@/domain/book/desk-contract'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { OtherPosts } from '../../desk/parts/other-posts'
import { useDeskKeys } from '../../desk/shell/use-desk-keys'
import { CloseBox } from '../acts/close-box'
import { PutBox } from '../acts/put-box'
import { ResizeBox } from '../acts/resize-box'
import { TakeOffBox } from '../acts/take-off-box'
import { ExportButton } from '../print/export-button'
import { MoveSession } from '../move/move-session'
import { canPrint, printAttendance } from '../print/print-attendance'
import { Attendance } from './attendance'
import { SessionHead } from './session-head'

interface SessionPanelProps {
  id: string
  onDone: (words: string) => void
  /** On a PC: the panel goes. */
  onClose?: () => void
  /** On a phone, at the door: the camera. */
  onScan?: () => void
}

type Box = 'put' | 'move' | 'resize' | 'close' | { off: AttendeeRow }

/** The chosen session: its list at the door, and what its venue may do with it. */
export function SessionPanel({ id, onDone, onClose, onScan }: SessionPanelProps) {
  const query = useAttendance(id)
  const state = useReadingState(query)
  const [box, setBox] = useState<Box>()
  const list = state.kind === 'ready' ? state.data : undefined
  const open = list !== undefined && list.session.closedWhy === null && !isOver(list.session, new Date())
  const put = () => setBox('put')
  const movable = open && new Date(list.session.startsAt) > new Date()
  const move = () => setBox('move')
  useDeskKeys({ ...(open && { n: put, N: put }), ...(movable && { m: move, M: move }) })
  if (!list) {
    return (
      <DeskPanel label='这一场'>
        {state.kind === 'failed' ? (
          <>
            <Failed error={state.error} onRetry={() => void query.refetch()} />
            {state.error.code === 'NOT_FOUND' && <OtherPosts at='venue' />}
          </>
        ) : (
          <DeskRowsSkeleton rows={6} />
        )}
      </DeskPanel>
    )
  }
  const { session, attendees } = list
  const settle = (words: string) => {
    setBox(undefined)
    onDone(words)
  }
  const leave = () => setBox(undefined)
  return (
    <DeskPanel
      label={session.title}
      foot={
        open && (
          <>
            {onScan ? (
              <Button block icon='scan' onTap={onScan}>
                扫码签到
              </Button>
            ) : (
              <Button block icon='phone' onTap={put}>
                电话代约
              </Button>
            )}
            <View className='x-dpanel-buttons venue-acts'>
              {onScan && (
                <Button kind='line' small fill onTap={put}>
                  电话代约
                </Button>
              )}
              {movable && (
                <Button kind='line' small fill onTap={move}>
                  移动
                </Button>
              )}
              <Button kind='line' small fill onTap={() => setBox('resize')}>
                改名额
              </Button>
              <Button kind='line' small fill onTap={() => setBox('close')}>
                停办这一场
              </Button>
            </View>
          </>
        )
      }
    >
      <DeskPart>
        <SessionHead session={session} onClose={onClose} />
      </DeskPart>
      <DeskPart>
        <View className='venue-list-head'>
          <View>{attendees.length > 0 ? arrivedWords(attendees, seatUnit(session)) : '名单'}</View>
          {onClose && <ExportButton list={list} />}
          {canPrint && onClose && attendees.length > 0 && (
            <Button kind='text' small icon='document' onTap={() => printAttendance(list)}>
              打印签到单
            </Button>
          )}
        </View>
        {attendees.length === 0 && <View className='venue-nobody'>{open ? '还没有人约。有人打电话来，点“电话代约”写上名字就好。' : '没有人约过这一场。'}</View>}
        <Attendance list={list} onTakeOff={(attendee) => setBox({ off: attendee })} />
        {session.closedWhy === null && isOver(session, new Date()) && attendees.length > 0 && (
          <Button kind='text' small icon='message' onTap={() => openPage(deskRoutes.voices(id))}>
            这一场家庭写来的话
          </Button>
        )}
      </DeskPart>
      {box === 'put' && <PutBox list={list} onDone={settle} onClose={leave} />}
      {box === 'move' && <MoveSession id={id} onDone={settle} onClose={leave} />}
      {box === 'resize' && <ResizeBox list={list} onDone={settle} onClose={leave} />}
      {box === 'close' && <CloseBox list={list} onDone={settle} onClose={leave} />}
      {typeof box === 'object' && <TakeOffBox session={session} attendee={box.off} onDone={settle} onClose={leave} />}
    </DeskPanel>
  )
}
