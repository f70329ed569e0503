import { View } from '@tarojs/components'
import { ArticleRow } from '@/ui/article-row/article-row'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Seats } from '@/ui/seats/seats'
import { Section } from '@/ui/section/section'
import { SpokenCode } from '@/ui/spoken-code/spoken-code'
import { Steps } from '@/ui/steps/steps'
import { Tag } from '@/ui/tag/tag'
import { Tile } from '@/ui/tile/tile'

const nothing = () => undefined
const articles = [
  { title: '8 个月怎么吃：稠一点、碎一点', by: '文 示例编辑', review: '审核 示例医师，儿保医师', reviewed: true, illustration: 'bowl', reason: '因为禾禾 8 个月' },
  { title: '打疫苗前后，这几件事先知道', by: '文 示例编辑', review: '示例内容，待医学审核', reviewed: false, illustration: 'syringe' },
]
const way = [
  { title: '社区核实', text: '李小红（示例），用了 2 天', state: 'done', trailing: <View className='gallery-name'>11月18日</View> },
  { title: '街道初审', state: 'now', trailing: <Tag tone='sun' dot>还剩 2 天</Tag> },
  { title: '区计生协审核', state: 'later' },
] as const

/** Rows, tags, seats, steps and articles. */
export function Lists() {
  return (
    <>
      <Section title='卡片与行' more='全部' onMore={nothing}>
        <Card flush>
          <Row leading={<Icon name='document' />} title='我交的材料（6 样）' arrow onTap={nothing} />
          <Row
            leading={<Avatar text='李' />}
            title='李小红'
            text='望月湖社区（示例）'
            trailing={<Button kind='soft' small icon='phone' label='打电话给李小红' onTap={nothing}>打电话</Button>}
          />
          <Row leading={<Tile figure='5' unit='天后' />} title='麻腮风、乙脑疫苗' text='周六上午 9:30，社区接种门诊' arrow onTap={nothing} />
          <Row
            leading={<RowSign icon='calendar-check' />}
            title='我的预约'
            text='周四 10:00，亲子小屋'
            trailing={<Tag tone='sun' dot>3 天后</Tag>}
            arrow
            onTap={nothing}
          />
          <Row leading={<RowSign icon='bookmark' tone='sun' />} title='我收藏的 6 篇' text='没网也能看' arrow onTap={nothing} />
          <Row leading={<Tile figure='8' unit='月龄' tone='primary' />} title='8月龄体检' text='12月21日前都可以' />
          <Row leading={<Avatar text='雨' tone='sun' large />} title='雨桐' text='望月湖街道' />
        </Card>
      </Section>
      <Section title='导航栏'>
        <Card flush>
          <NavBar title='健康科普' ground='card' top={0} capsuleWidth={0} onBack={nothing} />
        </Card>
      </Section>
      <Section title='标签' note='字加图，不只靠颜色'>
        <Card>
          <View className='gallery-wrap'>
            <Tag tone='ok' icon='check'>已预约</Tag>
            <Tag tone='sun' dot>还剩 2 天</Tag>
            <Tag tone='warn' icon='clock'>还没到</Tag>
            <Tag tone='danger' icon='alert'>已超时</Tag>
            <Tag tone='primary'>8–12月龄</Tag>
            <Tag>免费</Tag>
          </View>
        </Card>
      </Section>
      <Section title='文章'>
        <Card flush>
          {articles.map((article) => <ArticleRow key={article.title} {...article} onTap={nothing} />)}
        </Card>
      </Section>
      <Section title='名额条'>
        <Card>
          <View className='gallery-stack'>
            <Seats free={5} total={12} />
            <Seats free={2} total={10} />
            <Seats free={0} total={10} />
            <Seats free={1} total={8} words='给您留着' />
            <Seats free={26} total={80} />
          </View>
        </Card>
      </Section>
      <Section title='步骤'>
        <Card>
          <Steps items={way} />
        </Card>
      </Section>
      <Section title='口令' note='念得出来，抄得下来'>
        <Card>
          <SpokenCode name='邀请码' code='48205913' />
        </Card>
      </Section>
    </>
  )
}
