import { View } from '@tarojs/components'
import { markDone } from '@/client/inbox-queries'
import { callPhone } from '@/client/phone-call'
import { useAct } from '@/client/use-act'
import type { MessageAction } from '@/domain/account/contract/inbox'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'

interface MessageActionsProps {
  id: string
  action: MessageAction
  onOpen: (link: string) => void
}

/** The way to do it now, and the second way: another page, somebody to ring, or that it is done already. */
export function MessageActions({ id, action: { label, link, second }, onOpen }: MessageActionsProps) {
  const done = useAct(() => markDone(id))
  return (
    <>
      <View className='message-actions'>
        <Button kind='soft' small fill onTap={() => onOpen(link)}>
          {label}
        </Button>
        {second === null && (
          <Button kind='line' small busy={done.busy ? '正在记下' : undefined} onTap={() => void done.run(undefined)}>
            办好了
          </Button>
        )}
        {second && (
          <Button kind='line' small icon={'phone' in second ? 'phone' : undefined} onTap={() => ('phone' in second ? callPhone(second.phone) : onOpen(second.link))}>
            {second.label}
          </Button>
        )}
      </View>
      <ActError error={done.error} />
    </>
  )
}
