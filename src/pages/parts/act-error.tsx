import { View } from '@tarojs/components'
import type { AppError } from '@/domain/errors'
import { accessible } from '@/ui/accessible'
import { Note } from '@/ui/note/note'
import { shownId } from '@/ui/shown-id'
import './act-error.scss'

/** Beside the button whose write failed: what happened, what is safe, and the number to report. */
export function ActError({ error }: { error: AppError | undefined }) {
  if (!error) return null
  return (
    <View className='act-error' {...accessible({ role: 'alert' })}>
      <Note tone='danger'>
        {error.sentence}
        {error.requestId && <View className='act-error-id'>编号 {shownId(error.requestId)}</View>}
      </Note>
    </View>
  )
}
