import Taro from '@tarojs/taro'
import { routes } from '@/client/routes'
import { Button } from '@/ui/button/button'

/** What stands on an invitation card in a chat. */
export const cardTitle = (inviter: string) => `${inviter}请您来一起用“向日葵”`

interface SendCardProps {
  token: string
  /** Browser only: the link is on its way by the clipboard. */
  onCopied: () => void
}

/** Hands the card to somebody: WeChat's own list of chats, or the link in a browser. The page says by `useShareAppMessage` what is shared. */
export function SendCard({ token, onCopied }: SendCardProps) {
  const copy = async () => {
    const link = `${window.location.origin}${window.location.pathname}#${routes.join(token)}`
    await (navigator.clipboard ? navigator.clipboard.writeText(link) : Taro.setClipboardData({ data: link }))
    onCopied()
  }
  return process.env.TARO_ENV === 'h5' ? (
    <Button fill icon='share' onTap={() => void copy()}>
      复制链接
    </Button>
  ) : (
    <Button fill icon='share' openType='share'>
      发给家人
    </Button>
  )
}
