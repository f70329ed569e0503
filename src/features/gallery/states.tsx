import { View } from '@tarojs/components'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { OfflineStrip } from '@/ui/offline-strip/offline-strip'
import { Section } from '@/ui/section/section'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { Toast } from '@/ui/toast/toast'

const nothing = () => undefined

/** Notes, toasts, skeletons, and what is shown when there is nothing. */
export function States() {
  return (
    <>
      <Section title='提示'>
        <Card>
          <Note>结果供参考，以接种门诊为准。</Note>
          <Note tone='sun'>A群流脑第 1 剂还没打，接着打就行。</Note>
          <Note tone='ok'>现在不用您做什么。</Note>
          <Note tone='warn'>还差出院小结，27日前补上。</Note>
          <Note tone='danger'>不满 3 个月烧到 38℃，马上就医。</Note>
        </Card>
      </Section>
      <Section title='轻提示'>
        <Card>
          <View className='gallery-wrap'>
            <Toast icon='check-circle' text='记好了，曲线已更新' />
            <Toast icon='offline' text='已存在手机里，有网就送出' />
          </View>
        </Card>
      </Section>
      <Section title='骨架' note='和真版面一样'>
        <Card>
          <View className='gallery-stack'>
            <Skeleton shape='line' width='40%' height={20} />
            <View className='gallery-pair'>
              <View className='gallery-picture'>
                <Skeleton shape='line' width='88%' />
                <View className='gallery-line'><Skeleton shape='line' width='60%' height={12} /></View>
              </View>
              <Skeleton shape='cover' />
            </View>
            <View className='gallery-pair'>
              <Skeleton shape='circle' />
              <View className='gallery-picture'><Skeleton shape='line' width='64%' /></View>
            </View>
            <Skeleton shape='button' />
          </View>
        </Card>
      </Section>
      <Section title='空'>
        <Card><StateView picture='pot-sprout' title='还没有测量记录' text='记下第一次体重，就能看到曲线' action='记一次测量' onAction={nothing} /></Card>
      </Section>
      <Section title='出错'>
        <Card>
          <StateView
            picture='watering-can'
            title='服务器忙，没能打开'
            text={'您填的都还在。再试一次，\n或打 0731-8000 1200（示例）'}
            requestId='7F3K-20A1'
            action='再试一次'
            onAction={nothing}
          />
        </Card>
      </Section>
      <Section title='没网'>
        <OfflineStrip text='没有网，先看今天 8:12 存下的' />
        <Card><StateView picture='cloud-flower' title='现在没有网' text='先看上次存下的内容（今天 8:12）' action='看存下的' onAction={nothing} /></Card>
      </Section>
    </>
  )
}
