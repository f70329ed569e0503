import { useEffect, useState } from 'react'
import { refreshPeople, usePersonFile } from '@/client/desk/people'
import { refreshDesk } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { useOnceId } from '@/client/use-once-id'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { openReasons } from './reasons'
import { PersonFileView } from './person-file-view'
import { ReasonBox } from './reason-box'

interface PersonPanelProps {
  id: string
  onClose: () => void
  onDone: (words: string) => void
}

/** A person's file. A special family's stays shut until one has said why, and then the family sees the visit. */
export function PersonPanel({ id, onClose, onDone }: PersonPanelProps) {
  const [reason, setReason] = useState<string>()
  const [asking, setAsking] = useState(true)
  const [look] = useOnceId()
  const file = usePersonFile(id, look, reason)
  const state = useReadingState(file)
  const isGone = state.kind === 'failed' && state.error.code === 'NOT_FOUND'
  useEffect(() => {
    // Moved away, merged or deleted since the list was read.
    if (isGone) void refreshPeople()
  }, [isGone])
  const changed = () => {
    // A family that was just marked is shut from now on: whoever marked it is not asked at once why they would look.
    setAsking(false)
    void refreshDesk()
  }
  if (state.kind === 'loading') {
    return (
      <DeskPanel label='正在打开档案'>
        <DeskRowsSkeleton rows={6} />
      </DeskPanel>
    )
  }
  if (state.kind === 'failed') {
    return (
      <DeskPanel label='档案没能打开'>
        <Failed error={state.error} onRetry={() => void file.refetch()} />
      </DeskPanel>
    )
  }
  if (state.data.ok) return <PersonFileView person={state.data.person} onDone={onDone} onChanged={changed} />
  const { name, where, sentence } = state.data
  return (
    <DeskPanel
      label={`${name}的档案`}
      foot={
        <Button block icon='lock' onTap={() => setAsking(true)}>
          说明事由，打开档案
        </Button>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag icon='lock'>限阅</Tag>} title={`${name} 家`} text={where} />
      </DeskPart>
      <DeskPart>
        <Note>{sentence}</Note>
      </DeskPart>
      {asking && (
        <ReasonBox
          title='为什么要打开这份档案？'
          text={sentence}
          reasons={openReasons}
          action='打开档案'
          onReason={(said) => {
            setAsking(false)
            setReason(said)
          }}
          onClose={() => {
            setAsking(false)
            onClose()
          }}
        />
      )}
    </DeskPanel>
  )
}
