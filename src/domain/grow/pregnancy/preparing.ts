/** Before a pregnancy: what to begin when, counted back from the month in which somebody wants to begin. */
import { addMonths } from '../calendar-days'

interface PreparingStep {
  id: 'check' | 'folicAcid' | 'habits' | 'vaccines'
  title: string
  text: string
  /** The day from which on it is done. */
  from: string
}

/** 孕前和孕期保健指南（2018）; 围受孕期增补叶酸预防神经管缺陷指南（2017）: a check three to six months before, folic acid from three months before. @param month `YYYY-MM`. */
export function preparingSteps(month: string): PreparingStep[] {
  const start = `${month}-01`
  const steps: PreparingStep[] = [
    { id: 'check', title: '两个人一起做孕前检查', text: '免费的孕前优生健康检查，先打电话问在哪儿做', from: addMonths(start, -6) },
    { id: 'vaccines', title: '问问要补的疫苗', text: '风疹这类活疫苗打完要避孕，听接种门诊的', from: addMonths(start, -6) },
    { id: 'habits', title: '戒烟戒酒，慢慢把体重调好', text: '在吃的药，先问医生能不能继续吃', from: addMonths(start, -6) },
    { id: 'folicAcid', title: '开始吃叶酸，每天 0.4 毫克', text: '一直吃到怀孕满 3 个月；有的人要多吃，听医生的', from: addMonths(start, -3) },
  ]
  return steps.sort((a, b) => a.from.localeCompare(b.from))
}
