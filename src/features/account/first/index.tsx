import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { changeFirstChoice, useFirstChoice } from '@/client/first-choice'
import { useReadsQuietly } from '@/client/reads-quietly'
import { open, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import type { Stage } from '@/domain/account/stages'
import { Brand } from '@/pages/parts/brand'
import { StageTiles } from '@/pages/parts/stage-tiles'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Screen } from '@/ui/screen/screen'
import { WarmHead } from '@/pages/parts/warm-head'
import { StepHead } from './step-head'
import './index.scss'

/** The first visit: where, and which stage of life; two taps, no account, and both may be left for later. Who is to be spared is not asked for stages. */
export default function FirstPage() {
  const look = useLook()
  const { place, stages } = useFirstChoice()
  const quietly = useReadsQuietly() !== false
  const leave = () => void Taro.switchTab({ url: routes.home })
  const choose = (stage: Stage) => {
    changeFirstChoice({ stages: stages.includes(stage) ? stages : [...stages, stage], asked: true })
    leave()
  }
  const later = () => {
    changeFirstChoice({ asked: true })
    leave()
  }

  return (
    <Screen {...look.screen} ground='warm'>
      <NavBar {...look.nav} ground='clear'>
        <Brand name='向日葵' />
      </NavBar>
      <View className='main first-main' {...accessible({ role: 'main' })}>
        <WarmHead title={quietly ? '您好' : '您好，点两下就好'} text='只给您看用得上的' />
        <Card className='first-card'>
          {place ? (
            <StepHead done above='您现在住在' title={place.names.slice(-2).join('')}>
              <Button kind='line' small label='换一个住处' onTap={() => open(routes.place('living'))}>
                换一个
              </Button>
            </StepHead>
          ) : (
            <StepHead number={1} title='您现在住在哪里？'>
              <Button kind='soft' small label='选一下住处' onTap={() => open(routes.place('living'))}>
                选一下
              </Button>
            </StepHead>
          )}
        </Card>
        {!quietly && (
          <Card className='first-card'>
            <StepHead number={2} title='家里现在是哪一段？' />
            <View className='first-stages'>
              <StageTiles chosen={stages} onTap={choose} />
            </View>
            <View className='first-hint'>点一下就进去。家里有几段，进去再加。</View>
          </Card>
        )}
      </View>
      <ActionBar>
        <View className='first-bar'>
          <Button kind='line' block onTap={later}>
            先随便看看
          </Button>
          <View className='first-note'>不登录也能看文章和政策，以后随时能改</View>
        </View>
      </ActionBar>
    </Screen>
  )
}
