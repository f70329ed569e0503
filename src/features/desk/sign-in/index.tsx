import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { deskRoutes } from '@/client/desk/routes'
import { changeSettings, useSettings } from '@/client/settings'
import { sessionEnd } from '@/client/session'
import { useSignIn } from '@/client/use-sign-in'
import { useLook } from '@/client/use-look'
import { browserWords } from '@/domain/account/browser-words'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import { Illustration } from '@/ui/illustration/illustration'
import { PictureTheme } from '@/ui/illustration/picture-theme'
import { CodeBox } from './code-box'
import { endWords } from './end-words'
import './index.scss'

const steps = ['打开微信，进“向日葵”小程序', '点“我的”，再点“扫码登录电脑”', '看清是这台电脑，在手机上点“确认登录”']

/** A page that nobody looks at does not ask for codes all night. */
const mostRenewals = 10

/** Where to go on after signing in; only a page of the desk, whatever the address says. */
function wayOn(to: string | undefined): string {
  const asked = decodeURIComponent(to ?? '')
  return /^\/features\/desk\/[\w-]+\/index(\?[\w=.:&%-]*)?$/.test(asked) ? asked : deskRoutes.today()
}

/** Staff sign in on a PC: the phone scans the code and says yes. No password anywhere. */
export default function SignIn() {
  const look = useLook()
  const { large } = useSettings()
  const to = useRouter().params.to
  const { view, again } = useSignIn()
  const [why] = useState(() => endWords(sessionEnd(), to !== undefined))
  const isIn = view.state === 'signedIn'
  const renewals = useRef(0)
  useEffect(() => {
    if (isIn) void Taro.reLaunch({ url: wayOn(to) })
  }, [isIn, to])
  useEffect(() => {
    if (view.state !== 'expired' || renewals.current >= mostRenewals) return
    renewals.current += 1
    again()
  }, [view.state, again])
  const renew = () => {
    renewals.current = 0
    again()
  }
  return (
    <PictureTheme.Provider value={look.screen.theme}>
      <View className={classNames('x-screen desk-in', look.screen.theme === 'dark' && 'theme-dark', look.large && 'size-large')}>
        <View className='desk-in-left'>
          <View className='desk-in-brand'>
            <Illustration name='sunflower' bare width='40px' height='40px' />
            <View>向日葵 · 网上计生协</View>
          </View>
          <View className='desk-in-words'>
            <View className='desk-in-line'>今天要办的事，</View>
            <View className='desk-in-line'>一张桌子上办好</View>
            <View className='desk-in-text'>
              <View>给村、镇、县、市、省的同事，</View>
              <View>也给场地、医院和保险公司的伙伴。</View>
            </View>
          </View>
          <View className='desk-in-hill desk-in-hill--far' />
          <View className='desk-in-hill' />
          <View className='desk-in-flowers'>
            <Illustration name='sunflower-pair' bare width='420px' height='420px' />
          </View>
        </View>
        <View className='desk-in-right' {...accessible({ role: 'main' })}>
          <View className='desk-in-box'>
            <View className='desk-in-title' {...accessible({ role: 'heading', level: 1 })}>
              用微信扫码登录
            </View>
            <View className='desk-in-sub'>不用密码</View>
            {why && (
              <View className='desk-in-why' {...accessible({ role: 'status' })}>
                <Icon name='info' size={20} />
                <View>
                  <View className='desk-in-why-title'>{why.title}</View>
                  <View>{why.text}</View>
                </View>
              </View>
            )}
            <View className='desk-in-phone'>
              <Icon name='phone' size={20} />
              <View>您正用手机看这一页？手机上不用扫码：打开微信里的“向日葵”小程序，点“我的”，再点“工作台”。</View>
            </View>
            <CodeBox view={view} onRenew={renew} />
            <View className='desk-in-steps'>
              {steps.map((step, index) => (
                <View key={step} className='desk-in-step'>
                  <View className='desk-in-number'>{index + 1}</View>
                  <View>{step}</View>
                </View>
              ))}
            </View>
            <View className='desk-in-note'>
              <Icon name='desk' size={20} />
              <View>
                <View>{`这台电脑：${browserWords(navigator.userAgent)}`}</View>
                <View>8 小时后自动退出，手机上随时可以退出它</View>
                <View>公共电脑用完请退出登录，不要只关窗口</View>
              </View>
            </View>
            <View className='desk-in-foot'>
              <View>扫不了码？请给上一级计生协打电话</View>
              <View className='desk-in-link' {...accessible({ role: 'button', onTap: () => changeSettings({ large: !large }) })}>
                {large ? '标准版' : '大字版'}
              </View>
            </View>
          </View>
        </View>
      </View>
    </PictureTheme.Provider>
  )
}
