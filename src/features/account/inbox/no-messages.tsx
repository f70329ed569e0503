import { back } from '@/client/routes'
import type { InboxFilter } from '@/domain/account/inbox/kinds'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'

const words: Readonly<Record<InboxFilter | 'visitor', { title: string; text: string }>> = {
  all: { title: '还没有消息', text: '有要办的事、到日子的提醒，\n都会放在这里。' },
  todo: { title: '没有要您办的事', text: '有了会放在最上面，也会提醒您。' },
  reminders: { title: '还没有提醒', text: '约好的时间快到时，这里会说一声。' },
  cases: { title: '还没有办件的消息', text: '办的事走到哪一步，这里都会说。' },
  notices: { title: '还没有通知', text: '门诊、活动和政策的通知会放在这里。' },
  visitor: { title: '登录后才有消息', text: '在手机微信里打开“向日葵”就能看到。\n文章不用登录，照样看。' },
}

/** Where there are no messages: what will come here. */
export function NoMessages({ filter }: { filter: InboxFilter | 'visitor' }) {
  return (
    <Card>
      <StateView picture='pot-sprout' {...words[filter]} action={filter === 'visitor' ? '返回看看别的' : undefined} onAction={back} />
    </Card>
  )
}
