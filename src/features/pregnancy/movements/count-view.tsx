import { View } from '@tarojs/components'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { storedState } from '@/client/stored-state'
import { useAct } from '@/client/use-act'
import { countedTaps, movementsAnswer, movementsStanding } from '@/domain/grow/pregnancy/movements'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import './movements.scss'

/** A count that is on its way: it outlives a closed page. */
const counting = storedState<{ from: number; taps: number[] }>('movements', { from: 0, taps: [] })
const stop = () => counting.set({ from: 0, taps: [] })
const minuteMs = 60_000
/** One that was forgotten longer than this is none. */
const longestMs = 12 * 60 * minuteMs

const words = {
  usual: { tone: 'ok', text: '这一次数够了。和平时差不多，就放心。' },
  short: { tone: 'info', text: '时间还短，接着数满一小时再看。' },
  few: { tone: 'danger', text: '这一小时动得少。多半没事，看过才放心：不等第二天，现在就去有产科的医院。' },
} as const

export function CountView({ of: { file, age } }: { of: PregnancyOfPage }) {
  const { from, taps } = useSyncExternalStore(counting.subscribe, counting.get)
  const [now, setNow] = useState(() => Date.now())
  const isOn = from > 0 && now - from < longestMs
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  const minutes = Math.max(1, Math.floor((now - from) / minuteMs))
  const count = countedTaps(taps)
  const saving = useAct(() => noteInPregnancy([{ what: 'kicks', from: new Date(from).toISOString(), minutes, count }]))
  const removing = useAct((id: string) => noteInPregnancy([{ what: 'removed', of: id }]))
  const tap = () => {
    const at = Date.now()
    setNow(at)
    counting.set(isOn ? { from, taps: [...taps, at].slice(-400) } : { from: at, taps: [at] })
  }
  const begin = () => {
    setNow(Date.now())
    counting.set({ from: Date.now(), taps: [] })
  }
  const end = async () => {
    if (await saving.run(undefined)) stop()
  }
  const answer = isOn ? movementsAnswer(count, minutes) : undefined
  return (
    <>
      <Card className='moves'>
        <View className='moves-title'>{isOn ? `数了 ${minutes} 分钟` : '静下来，侧躺着数'}</View>
        {isOn ? (
          <View className='moves-tap' hoverClass='x-press' {...accessible({ role: 'button', label: `动了一下，已经 ${count} 次`, onTap: tap })}>
            <View className='moves-count'>{count}</View>
            <View>动了点一下</View>
          </View>
        ) : (
          <View className='moves-begin'>
            <Button block onTap={begin}>
              开始数
            </Button>
          </View>
        )}
        <View className='moves-hint'>连着动几下算一次，3 分钟里的不重复算。</View>
        {isOn && answer && (
          <View className='preg-gap'>
            <Note tone={words[answer].tone}>{words[answer].text}</Note>
          </View>
        )}
        <ActError error={saving.error} />
        {isOn && (
          <View className='moves-end'>
            <Button kind='soft' fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void end()}>
              数好了，记下来
            </Button>
            <Button kind='line' fill disabled={saving.busy} onTap={stop}>
              这次不算
            </Button>
          </View>
        )}
      </Card>
      {age.weeks < 28 && (
        <View className='preg-gap'>
          <Note>一般从 28 周起每天数。现在早一点，感觉得到就好。</Note>
        </View>
      )}
      {file.kicks.length > 0 && (
        <Section title='以前数的'>
          <Card flush>
            {[...file.kicks].sort((a, b) => b.from.localeCompare(a.from)).slice(0, 14).map(({ id, from: at, minutes: long, count: times }) => (
              <Row
                key={id}
                title={`${long} 分钟 ${times} 次`}
                text={saidMoment(new Date(at), new Date(now))}
                trailing={
                  <Button kind='text' small label={`删掉${saidMoment(new Date(at), new Date(now))}的`} onTap={() => void removing.run(id)}>
                    删掉
                  </Button>
                }
              />
            ))}
          </Card>
          <ActError error={removing.error} />
        </Section>
      )}
      <View className='preg-source'>{`每天同一个时候数一小时，一般不少于 3 次（${movementsStanding}）。觉得比平时少，不用数满，直接去医院。`}</View>
    </>
  )
}
