import { View } from '@tarojs/components'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { afterBirth, type AfterBirthId } from '@/domain/grow/pregnancy/antenatal-calendar'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { fullDate } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'
import { DangerStrip } from '../parts/danger-strip'

const signs = ['出血很多，一小时湿透一片产褥垫', '发烧 38℃ 以上，恶露有臭味', '头痛眼花、胸闷、喘不上气', '一条腿又肿又痛', '伤口裂开、流脓'] as const
const readings = [
  { icon: 'heart', title: '妈妈自己的 42 天', text: '出血、伤口、睡觉和心情', article: 'mother-after-birth' },
  { icon: 'bowl', title: '头几天喂母乳', text: '含得对、多喂、别急；喂不了也不怪您', article: 'breastfeeding-start' },
  { icon: 'shield', title: '避孕怎么挑', text: '喂奶也可能怀上，先想好', article: 'contraception-choices' },
  { icon: 'moon', title: '新生宝宝头一个月', text: '吃、睡、黄疸，哪样要看医生', article: 'newborn-month' },
] as const

interface AfterBirthViewProps {
  /** Where the visits are noted; null where the pregnancy was not. */
  file: PregnancyFile | null
  bornOn: string | undefined
  today: string
}

export function AfterBirthView({ file, bornOn, today }: AfterBirthViewProps) {
  const dates = bornOn === undefined ? undefined : afterBirth(bornOn)
  const noting = useAct((visit: AfterBirthId) => noteInPregnancy([{ what: 'visited', visit, on: today, note: '' }]))
  const visits = [
    { id: 'home', title: '产后访视', text: dates ? `出院后一周内，大约 ${fullDate(dates.home.to)}前` : '出院后一周内，有人上门看妈妈和宝宝', from: dates?.home.from },
    { id: 'day42', title: '产后 42 天检查', text: dates ? `${fullDate(dates.day42.from)} 起两周里，妈妈和宝宝一起` : '生完 42 天左右，妈妈和宝宝一起', from: dates?.day42.from },
  ] as const
  return (
    <>
      <Section title='您自己的两次检查' note='没人来就打电话问'>
        <Card flush>
          {visits.map(({ id, title, text, from }) => {
            const done = file?.visits.find(({ visit }) => visit === id)
            const mayNote = file !== null && from !== undefined && from <= today
            return (
              <Row
                key={id}
                leading={<RowSign icon={id === 'home' ? 'house' : 'stethoscope'} />}
                title={title}
                text={done ? `${fullDate(done.on)}做过了` : text}
                trailing={
                  done ? (
                    <Tag tone='ok' icon='check'>做过</Tag>
                  ) : mayNote ? (
                    <Button kind='soft' small label={`${title}，做过了`} busy={noting.busy ? '正在存' : undefined} onTap={() => void noting.run(id)}>
                      做过了
                    </Button>
                  ) : undefined
                }
              />
            )
          })}
        </Card>
        <ActError error={noting.error} />
      </Section>
      <Section title='心情'>
        <Card flush>
          <Row leading={<RowSign icon='mood' tone='sun' />} title='这两周您还好吗' text='四个问题，只在这里看，不存也不传' arrow onTap={() => open(routes.mood)} />
        </Card>
      </Section>
      <View className='preg-gap'>
        <DangerStrip signs={signs} short='出血多、发烧、头痛眼花' />
      </View>
      <Section title='慢慢看'>
        <Card flush>
          {readings.map(({ icon, title, text, article }) => (
            <Row key={article} leading={<RowSign icon={icon} tone='plain' />} title={title} text={text} arrow onTap={() => open(routes.article(article))} />
          ))}
        </Card>
      </Section>
      <View className='preg-gap'>
        <Card flush>
          <Row leading={<RowSign icon='growth' />} title='宝宝的成长记录' text='身高体重、疫苗、体检' arrow onTap={() => open(routes.growth())} />
        </Card>
      </View>
      <View className='preg-source'>访视和检查按国家基本公共卫生服务规范（第三版）。示例内容，待医学审核。</View>
    </>
  )
}
