import { useState } from 'react'
import { refreshInboxSettings } from '@/client/inbox-queries'
import { askForPrompts, type PromptOutcome } from '@/client/subscribe'
import { useAct } from '@/client/use-act'
import type { InboxSettings } from '@/domain/account/contract/inbox'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Row } from '@/ui/row/row'

const said: Readonly<Record<PromptOutcome, string>> = {
  accepted: '记下了，谢谢您',
  rejected: '没有加，消息仍在这里',
  off: '微信里关着提醒。点右上角三个点，进“设置”打开',
  notNow: '今天问过了，明天再加',
}

/** How many WeChat messages are left, and the way to more of them: only in WeChat, and once a day. */
export function WechatRow({ settings }: { settings: InboxSettings }) {
  const [outcome, setOutcome] = useState<PromptOutcome>()
  const add = useAct(async () => {
    setOutcome(await askForPrompts('inbox', settings, new Date()))
    await refreshInboxSettings()
  })
  const left = settings.templates.reduce((sum, template) => sum + template.left, 0)
  if (process.env.TARO_ENV === 'h5') return <Row title={`微信提醒还能发 ${left} 次`} text='在手机微信里打开这里，可以再加' />
  if (settings.templates.length === 0) return null
  return (
    <>
      <Row
        title={`微信提醒还能发 ${left} 次`}
        text={outcome ? said[outcome] : '用完后，消息仍在这里'}
        trailing={
          <Button kind='text' small label='再加几次微信提醒' onTap={() => void add.run(undefined)}>
            再加
          </Button>
        }
      />
      <ActError error={add.error} />
    </>
  )
}
