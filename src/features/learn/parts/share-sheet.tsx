import { View } from '@tarojs/components'
import { useState } from 'react'
import { open as openPage, routes } from '@/client/routes'
import { sharedRoute } from '@/client/shared-route'
import { shareLink } from '@/client/share-link'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import { Sheet } from '@/ui/sheet/sheet'
import './share-sheet.scss'

interface ShareSheetProps {
  page: SharedPage
  title: string
  open: boolean
  onClose: () => void
}

/** The two ways to pass a piece on: to somebody in WeChat, or as a picture with a code. */
export function ShareSheet({ page, title, open, onClose }: ShareSheetProps) {
  const [copied, setCopied] = useState(false)
  const close = () => {
    setCopied(false)
    onClose()
  }
  const send = async () => {
    const outcome = await shareLink(title, sharedRoute(page))
    if (outcome === 'copied') setCopied(true)
    else close()
  }
  const draw = () => {
    close()
    openPage(routes.poster(page.of, page.id))
  }
  return (
    <Sheet open={open} title='分享' text='只带标题、封面和来处，不带您的任何资料。' onClose={close}>
      <View className='share-ways'>
        {process.env.TARO_ENV === 'h5' ? (
          <Button block icon='share' onTap={() => void send()}>
            发链接
          </Button>
        ) : (
          <Button block icon='share' openType='share' onTap={close}>
            发给微信好友或群
          </Button>
        )}
        <Button kind='line' block icon='qr' onTap={draw}>
          做成一张图，带二维码
        </Button>
        {copied && (
          <View {...accessible({ role: 'status' })}>
            <Note tone='ok'>链接复制好了，发给家人就行。</Note>
          </View>
        )}
      </View>
    </Sheet>
  )
}
