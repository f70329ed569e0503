import Taro from '@tarojs/taro'
import { routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import { saidDate } from '@/domain/said-date'
import { StateView } from '@/ui/state-view/state-view'

interface WithdrawnProps {
  withdrawn: { title: string; at: string; why: string }
  now: Date
}

/** Instead of a piece that was taken back: since when, why, and where to read on. */
export function Withdrawn({ withdrawn: { title, at, why }, now }: WithdrawnProps) {
  const said = `《${title}》${saidDate(chinaClock(new Date(at)).date, now)}撤下。${why && `\n原因：${why}`}`
  return <StateView picture='pot-sprout' title='这一篇已经撤下' text={said} action='去学堂看看别的' onAction={() => void Taro.switchTab({ url: routes.learn })} />
}
