import { stageWords } from '@/domain/account/stages'
import { keyTaskNames } from '@/domain/key-task'
import { groupNames } from '@/domain/learn/groups'
import type { Front } from '@/domain/learn/editing/editing-contract'
import { manuscriptKindNames } from '@/domain/learn/piece-kinds'
import { sourceWords } from '@/domain/learn/source-words'

const yes = (on: boolean, words: string) => (on ? words : undefined)

/** What an editor says beside the text, a line for each thing, so that two versions can be compared. */
export function frontWords({ kind, title, summary, keyTask, tags, audience, author, months, sources, policy, kit, until, topic, correction }: Front): string {
  const { stages, groups, ageMonths, pregnancyWeeks, youthGate, hiddenFromBereaved } = audience
  const lines: Array<string | undefined> = [
    `类别：${manuscriptKindNames[kind]}`,
    `标题：${title}`,
    `摘要：${summary}`,
    `重点任务：${keyTaskNames[keyTask]}`,
    tags.length > 0 ? `常用词：${tags.join('、')}` : undefined,
    `给谁看：${[...stages.map((stage) => stageWords[stage].title), ...groups.map((group) => groupNames[group])].join('、') || '所有人'}`,
    ageMonths && `孩子月龄：${ageMonths[0]} 到 ${ageMonths[1]} 个月`,
    pregnancyWeeks && `孕周：${pregnancyWeeks[0]} 到 ${pregnancyWeeks[1]} 周`,
    yes(youthGate, '14 岁以下和家长一起看'),
    yes(hiddenFromBereaved, '对失独家庭不主动出现'),
    `作者：${author.name} ${author.title}`,
    months.length > 0 ? `月份：${months.join('、')}` : undefined,
    ...sources.map((source) => `来源：${sourceWords(source)}`),
    ...(policy ? [`一句话：${policy.plain}`, `谁能领：${policy.who}`, `多少：${policy.amount}`, `材料：${policy.papers.join('、')}`, `在哪办：${policy.where}`, `依据：${policy.basis}`, `有效：${policy.inForce.from ?? '不详'} 至 ${policy.inForce.to ?? '没有期限'}`] : []),
    kit ? `宣讲：${kit.minutes} 分钟，讲给${kit.forWhom}，带${kit.bring.join('、')}` : undefined,
    until ? `到 ${until} 为止` : undefined,
    topic ? `排在第 ${topic.rank}` : undefined,
    correction !== '' ? `更正说明：${correction}` : undefined,
  ]
  return lines.filter(Boolean).join('\n')
}
