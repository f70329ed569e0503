import type { ReadAloud } from '@/client/read-aloud'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { ToolButton } from './tool-button'

/** While it is read aloud: pause and stop, within reach of the thumb. */
export function ReadingBar({ aloud }: { aloud: ReadAloud }) {
  const isReading = aloud.state === 'reading'
  return (
    <ActionBar>
      <ToolButton icon={isReading ? 'pause' : 'speaker'} onTap={isReading ? aloud.pause : aloud.read}>
        {isReading ? '停一停' : '接着读'}
      </ToolButton>
      <ToolButton icon='stop' onTap={aloud.stop}>
        不读了
      </ToolButton>
    </ActionBar>
  )
}
