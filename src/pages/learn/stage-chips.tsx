import { useState } from 'react'
import type { Stage } from '@/domain/account/stages'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

const near = [['planning', '备孕'], ['pregnant', '孕期'], ['baby', '0–3岁'], ['child', '3–6岁']] as const
const further = [['youth', '青春期'], ['self', '中老年']] as const

interface StageChipsProps {
  chosen: Stage | undefined
  onChoose: (stage: Stage | undefined) => void
}

/** Looks at another stage of life than one's own; a second tap comes back. Five on a line: the fifth unfolds the others. */
export function StageChips({ chosen, onChoose }: StageChipsProps) {
  const [open, setOpen] = useState(false)
  const chip = ([stage, words]: readonly [Stage, string]) => (
    <Chip key={stage} on={stage === chosen} onTap={() => onChoose(stage === chosen ? undefined : stage)}>
      {words}
    </Chip>
  )
  return (
    <>
      <Chips label='看哪一段的' even>
        {near.map(chip)}
        <Chip icon='chevron-down' on={open} onTap={() => setOpen(!open)}>
          更多
        </Chip>
      </Chips>
      {open && <Chips label='看哪一段的，更多'>{further.map(chip)}</Chips>}
    </>
  )
}
