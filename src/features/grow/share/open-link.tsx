import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '@/client/copy-text'
import { routes } from '@/client/routes'
import { pageAddress } from '@/client/share-link'
import type { Act } from '@/client/use-act'
import type { GrowthShare } from '@/domain/grow/share-contract'
import { saidMoment } from '@/domain/said-date'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { LinkCode } from './link-code'
import { Looks } from './looks'
import './share.scss'

interface OpenLinkProps {
  childId: string
  share: GrowthShare
  ending: Act<GrowthShare, unknown>
  onEnd: () => void
  say: (words: string) => void
}

/** The link that is open: to be scanned or sent, with who looked, and the way to take it back. */
export function OpenLink({ childId, share: { id, token, until, showsName, looks }, ending, onEnd, say }: OpenLinkProps) {
  const [asking, setAsking] = useState(false)
  const [now] = useState(() => new Date())
  if (token === null) return null
  const copy = async () => say((await copyText(pageAddress(routes.shared(token)))) ? '链接复制好了' : '没有复制成，请再试一次')
  return (
    <>
      <Card>
        <View className='grow-label' {...accessible({ role: 'heading', level: 2 })}>
          请医生扫一扫
        </View>
        <View className='share-text'>{`${saidMoment(new Date(until), now)} 失效。${showsName ? '上面有小名。' : '上面没有名字。'}`}</View>
        <LinkCode childId={childId} id={id} token={token} />
        <Looks looks={looks} />
        <Button kind='dangerLine' block onTap={() => setAsking(true)}>
          收回，不给看了
        </Button>
      </Card>
      <AskSheet open={asking} title='收回这个链接？' text='马上就打不开了。以后要看，再做一个新的。' yes='收回' no='留着' busy={ending.busy} error={ending.error} onYes={onEnd} onNo={() => setAsking(false)} />
      <ActionBar>
        {process.env.TARO_ENV === 'h5' ? (
          <Button fill icon='share' onTap={() => void copy()}>
            复制链接
          </Button>
        ) : (
          <Button fill icon='share' openType='share'>
            发给医生
          </Button>
        )}
      </ActionBar>
    </>
  )
}
