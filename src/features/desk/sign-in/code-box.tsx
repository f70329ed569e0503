import { Image, View } from '@tarojs/components'
import { useEffect, useMemo, useState } from 'react'
import type { SignInView } from '@/client/use-sign-in'
import { accessible } from '@/ui/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { DeskProgress } from '@/ui/desk-progress/desk-progress'
import { Illustration } from '@/ui/illustration/illustration'
import { shownId } from '@/ui/shown-id'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { qrPicture } from './qr-picture'
import './code-box.scss'

/** As long as the cloud lets a code live. */
const liveSeconds = 120

/** Seconds that this code has left; counted from when it came. */
function useSecondsLeft(code: string | undefined): number {
  const [left, setLeft] = useState(liveSeconds)
  useEffect(() => {
    const until = Date.now() + liveSeconds * 1000
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [code])
  return code === undefined ? 0 : left
}

const said = (seconds: number) => (seconds >= 60 ? `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒` : `${seconds} 秒`)

/** What stands over the code when it is not to be scanned now. */
function Over({ view, onRenew }: { view: SignInView; onRenew: () => void }) {
  switch (view.state) {
    case 'shown':
      return (
        <>
          <Avatar text={[...(view.name ?? '您')][0] ?? ''} large />
          <View className='desk-qr-name'>{view.name ? `${view.name}，扫到了` : '扫到了'}</View>
          <View>请在手机上点“确认登录”</View>
        </>
      )
    case 'refused':
      return (
        <>
          <View className='desk-qr-name'>手机上点了“不是我”</View>
          <Button kind='soft' small icon='refresh' onTap={onRenew}>
            换一个码
          </Button>
        </>
      )
    case 'expired':
      return (
        <>
          <View className='desk-qr-name'>这个码过时了</View>
          <Button kind='soft' small icon='refresh' onTap={onRenew}>
            点这里换一个
          </Button>
        </>
      )
    case 'failed':
      return (
        <>
          <View>{view.error.sentence}</View>
          {view.error.requestId && <View className='desk-qr-id'>编号 {shownId(view.error.requestId)}</View>}
          <Button kind='soft' small icon='refresh' onTap={onRenew}>
            再试一次
          </Button>
        </>
      )
    case 'signedIn':
      return <View className='desk-qr-name'>登录好了，正在打开</View>
    default:
      return null
  }
}

/** The code, how long it lives, and what the phone has said. */
export function CodeBox({ view, onRenew }: { view: SignInView; onRenew: () => void }) {
  const code = view.state === 'shown' ? view.code : undefined
  const scanned = view.state === 'shown' && view.name !== undefined
  const picture = useMemo(() => (code ? qrPicture(code) : undefined), [code])
  const left = useSecondsLeft(code)
  const covered = scanned || (view.state !== 'shown' && view.state !== 'starting')
  const words = scanned ? `等您确认，还有 ${said(left)}` : `还有 ${said(left)}`
  return (
    <>
      <View className='desk-qr' {...{ 'data-qr': scanned ? undefined : code }}>
        {view.state === 'starting' && <Skeleton shape='cover' width='224px' height={224} />}
        {picture && <Image className={covered ? 'desk-qr-picture desk-qr-picture--pale' : 'desk-qr-picture'} src={picture} nativeProps={{ alt: '登录二维码' }} />}
        {code && !scanned && (
          <View className='desk-qr-sign'>
            <Illustration name='sunflower' bare width='32px' height='32px' />
          </View>
        )}
        {covered && (
          <View className='desk-qr-over' {...accessible({ role: 'status' })}>
            <Over view={view} onRenew={onRenew} />
          </View>
        )}
      </View>
      <View className='desk-qr-time'>
        {code && <DeskProgress part={left / liveSeconds} label={`二维码${words}`} />}
        <View className='desk-qr-line'>
          <View>{code ? words : ''}</View>
          {code && (
            <Button kind='text' small icon='refresh' onTap={onRenew}>
              换一个
            </Button>
          )}
        </View>
      </View>
    </>
  )
}
