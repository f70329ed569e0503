import { AskSheet } from '@/pages/parts/ask-sheet'
import type { Looked } from './use-looked'

interface AskRemoveProps {
  of: Looked
  /** Of the line that noted the thing; undefined while nothing stands open. */
  id: string | undefined
  title: string
  text: string
}

/** Whether the thing that stands open is to be taken away. */
export function AskRemove({ of: { asking, ask, removing, remove }, id, title, text }: AskRemoveProps) {
  return <AskSheet open={asking && id !== undefined} title={title} text={text} yes='删掉' no='留着' busy={removing.busy} error={removing.error} onYes={() => id && void remove(id)} onNo={() => ask(false)} />
}
