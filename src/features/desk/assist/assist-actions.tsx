import { View } from '@tarojs/components'
import type { AssistAct } from '@/domain/org/assist'
import type { AppError } from '@/domain/errors'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'

interface AssistActionsProps {
  can: readonly AssistAct[]
  busy: boolean
  error: AppError | undefined
  onAct: (what: 'take' | 'close') => void
  onWrite: (what: 'answer' | 'sendBack') => void
}

/** The steps that are mine now; where it is the other side's turn, that is said. */
export function AssistActions({ can, busy, error, onAct, onWrite }: AssistActionsProps) {
  const saving = busy ? '正在保存' : undefined
  return (
    <>
      <ActError error={error} />
      {can.includes('answer') && (
        <Button block onTap={() => onWrite('answer')}>
          写答复
        </Button>
      )}
      {(can.includes('take') || can.includes('sendBack')) && (
        <View className='x-dpanel-buttons'>
          {can.includes('take') && (
            <Button kind='line' small fill busy={saving} onTap={() => onAct('take')}>
              先接下来
            </Button>
          )}
          <Button kind='line' small fill onTap={() => onWrite('sendBack')}>
            查不到，退回
          </Button>
        </View>
      )}
      {can.includes('close') && (
        <Button block busy={saving} onTap={() => onAct('close')}>
          已经告诉本人，办完了
        </Button>
      )}
      <View className='x-dpanel-said'>
        <Icon name='eye' size={16} />
        <View>{can.length === 0 ? '现在不用您办。走到哪一步，本人都收到消息' : '问了什么、答了什么，本人都能看到'}</View>
      </View>
    </>
  )
}
