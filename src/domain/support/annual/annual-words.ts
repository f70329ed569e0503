import type { AnnualAct, AnnualState } from './annual-steps'

/** As staff read it. */
export const annualStateNames: Readonly<Record<AnnualState, string>> = {
  asked: '等家庭回音', answered: '说没有变化', changed: '说有变化', visit: '要上门看', exit: '要退出，等复核', done: '继续发', ending: '发完就结束', ended: '已经结束',
}

export const annualActNames: Readonly<Record<AnnualAct, string>> = {
  same: '说情况没有变化', changed: '说情况有变化', lapse: '到期没有回音，转上门', agree: '核对过，继续发', visitedSame: '上门看过，没有变化', visitedChanged: '上门看过，有变化',
  notMet: '上门没有见到', goThere: '转为上门看', propose: '提出退出', reject: '没有同意退出', confirm: '复核同意退出', settle: '最后一个月付完，结束',
}
