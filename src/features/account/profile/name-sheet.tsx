import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AppError } from '@/domain/errors'
import { besideField } from '@/pages/parts/beside-field'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
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
  const wrongName = besideField(act.error)
  return (
    <Sheet open={open} title='怎么称呼您？' onClose={onClose}>
      <Field label='称呼' value={text} onInput={setText} maxLength={20} hint='家里人和工作人员这样叫您，不用写真名' error={wrongName} />
      <ActError error={wrongName ? undefined : act.error} />
      <View className='account-stack'>
        <Button block disabled={written === ''} busy={act.busy ? '正在存，请稍等' : undefined} onTap={() => onSave(written)}>
          存下来
        </Button>
      </View>
    </Sheet>
  )
}
