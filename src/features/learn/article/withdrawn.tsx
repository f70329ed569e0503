import Taro from '@tarojs/taro'
import { routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import { saidDate } from '@/domain/said-date'
import { StateView } from '@/ui/state-view/state-view'

interface WithdrawnProps {
  /** What was taken back, as the reader calls it. */
  what?: '这一篇' | '这个专题'
  withdrawn: { title: string; at: string; why: string }
  now: Date
}

/** Instead of a piece or a topic that was taken back: since when, why, and where to read on. */
export function Withdrawn({ withdrawn: { title, at, why }, what = '这一篇', now }: WithdrawnProps) {
  const said = `《${title}》${saidDate(chinaClock(new Date(at)).date, now)}撤下。${why && `\n原因：${why}`}`
  return <StateView picture='pot-sprout' title={`${what}已经撤下`} text={said} action='去学堂看看别的' onAction={() => void Taro.switchTab({ url: routes.learn })} />
}
