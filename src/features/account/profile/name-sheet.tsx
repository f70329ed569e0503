import { useState } from 'react'
import type { AppError } from '@/domain/errors'
import { whyNotPersonName } from '@/domain/person-name'
import { besideField } from '@/pages/parts/beside-field'
import { ActError } from '@/pages/parts/act-error'
import { NameField } from '@/pages/parts/name-field'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'

interface NameSheetProps {
  open: boolean
  name: string
  act: { busy: boolean; error: AppError | undefined }
  onClose: () => void
  onSave: (name: string) => void
}

/** How the person wants to be called; no real name is asked for. */
export function NameSheet({ open, name, act, onClose, onSave }: NameSheetProps) {
  const [text, setText] = useState(name)
  const written = text.trim()
  const [tried, setTried] = useState(false)
  const refused = besideField(act.error)
  const wrong = whyNotPersonName(text)
  const save = () => {
    setTried(true)
    if (wrong === undefined) onSave(written)
  }
  return (
    <Sheet
      open={open}
      title='怎么称呼您？'
      onClose={onClose}
      foot={
        <>
          <ActError error={refused ? undefined : act.error} />
          <Button block disabled={written === ''} busy={act.busy ? '正在存，请稍等' : undefined} onTap={save}>
            存下来
          </Button>
        </>
      }
    >
      <NameField label='称呼' value={text} onInput={setText} hint='家里人和工作人员这样叫您，不用写真名' error={tried ? (wrong ?? refused) : undefined} />
    </Sheet>
  )
}
