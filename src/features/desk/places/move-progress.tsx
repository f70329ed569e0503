import { useEffect, useRef } from 'react'
import { useMoveProgress } from '@/client/desk/places'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'

/** A rename, move, merge or close at work: it goes on by itself, whether anybody looks or not. */
export function MoveProgress({ move, onOver }: { move: string; onOver: () => void }) {
  const progress = useMoveProgress(move).data
  const isOver = progress?.state === 'done'
  // The caller's function is another one at each drawing; the end is told once all the same.
  const told = useRef(onOver)
  useEffect(() => {
    told.current = onOver
  })
  useEffect(() => {
    if (isOver) told.current()
  }, [isOver])
  return (
    <DeskPart title='正在调整'>
      <Note>{progress ? `${progress.says}${progress.rows > 0 ? `，已经办了 ${progress.rows} 条` : ''}。可以先忙别的，它自己会办完。` : '正在看办到哪一步'}</Note>
    </DeskPart>
  )
}
