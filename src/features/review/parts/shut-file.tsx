import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Note } from '@/ui/note/note'

interface ShutFileProps {
  /** Whose, masked. */
  who: string
  /** What opening it means for the family. */
  sentence: string
  /** Why colleagues open it; the first is chosen. */
  reasons: readonly [string, ...string[]]
  onOpen: (reason: string) => void
}

/** A special family's: it opens with a reason, and nothing of it is asked for before. */
export function ShutFile({ who, sentence, reasons, onOpen }: ShutFileProps) {
  const [chosen, setChosen] = useState(reasons[0])
  return (
    <View className='review-shut'>
      <View className='review-shut-title'>{`${who}（限阅）`}</View>
      <Note>{sentence}</Note>
      <DeskOptions label='事由' value={chosen} onChange={setChosen} options={reasons.map((one) => ({ key: one, label: one }))} />
      <Button onTap={() => onOpen(chosen)}>写明事由，打开</Button>
    </View>
  )
}
