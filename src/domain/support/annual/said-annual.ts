import { saidDate } from '../../said-date'
import type { AnnualState } from './annual-steps'

interface Told {
  state: AnnualState
  dueOn: string
}

/** How a yearly review stands, as a family reads it: what is asked of it, and that the money goes on. */
export function saidAnnual({ state, dueOn }: Told, now: Date): { title: string; text: string } {
  switch (state) {
    case 'asked':
      return { title: '情况有变化吗？', text: `没有变化，点两下就好。${saidDate(dueOn, now)}前回答就行，钱照常发。` }
    case 'visit':
      return { title: '社区会来看看您', text: '不用准备什么，钱照常发。您也可以现在就回答。' }
    case 'answered':
      return { title: '收到了，社区在核对', text: '不用您做什么，钱照常发。' }
    case 'changed':
    case 'exit':
      return { title: '收到了，社区会联系您', text: '一起看怎么办。没有定下来以前，钱照常发。' }
    case 'done':
      return { title: '今年看过了，接着发', text: '明年这个时候再看一次。不用您做什么。' }
    case 'ending':
    case 'ended':
      return { title: '要结束了', text: '为什么结束、发到哪个月，在“我的办件”里写着。不同意的，打电话给社区或县计生协。' }
  }
}
