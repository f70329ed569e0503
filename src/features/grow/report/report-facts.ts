/** What stands on the one page for the doctor, as words and figures. Pure. */
import { chartPoints, charted, type Charted } from '@/domain/grow/growth/judged-series'
import { shareBelow } from '@/domain/grow/growth/percentile'
import type { Standard } from '@/domain/grow/growth/standard-lines'
import { saidExactAge, saidGestation } from '@/domain/grow/said-exact-age'
import { saidMonthsOfDays } from '@/domain/grow/said-corrected-age'
import { growthAge } from '@/domain/grow/growth/age'
import { vaccinePlan } from '@/domain/grow/vaccines/plan'
import { givenDays, shortName } from '@/domain/grow/vaccines/timeline'
import { fullDate } from '@/domain/said-date'
import { plainNumber } from '@/domain/typed-number'
import { allMeasured, chartChild, givenDoses, vaccineChild, type ChildOfPage } from '../parts/child-of-page'

/** So many measurements fit on the page; the newest. */
const mostRows = 8

export interface ReportFacts {
  title: string
  lines: string[]
  charts: Charted[]
  /** The head, then a row for each measurement: day, age, and of each number its percentile. */
  table: string[][]
  given: string[]
  toCome: string[]
  problems: string[]
  foot: string
}

const percentile = (z: number | undefined): string => (z === undefined ? '' : `（P${Math.min(99, Math.max(1, Math.round(shareBelow(z) * 100)))}）`)

export function reportFacts(of: ChildOfPage, standard: Standard): ReportFacts {
  const { child, file, today } = of
  const chart = chartChild(of)
  const measured = allMeasured(of)
  const { gestationDays } = file.birth
  const age = growthAge(child.birthOn, today, gestationDays)
  const points = Object.fromEntries(charted.map((each) => [each, new Map(chartPoints(chart, measured, each, standard).map((point) => [point.on, point]))]))
  const cell = (each: Charted, on: string) => {
    const point = points[each]?.get(on)
    return point ? `${plainNumber(point.value)}${percentile(point.z)}` : ''
  }
  const days = [...new Set(measured.map(({ on }) => on))].sort().slice(-mostRows)
  const who = vaccineChild(of)
  const given = givenDoses(of)
  const plan = vaccinePlan(who, given, today)
  return {
    title: `${child.name}的生长和疫苗`,
    lines: [
      [child.sex === 'girl' ? '女' : '男', `${fullDate(child.birthOn)}出生`, saidExactAge(child.birthOn, today), ...(age.corrected ? [`校正月龄 ${saidMonthsOfDays(age.days)}`] : [])].filter(Boolean).join('，'),
      gestationDays === undefined ? '孕周没有填' : saidGestation(gestationDays),
    ],
    charts: (['weight', 'length'] as const).filter((each) => (points[each]?.size ?? 0) > 0),
    table: [['日期', '年龄', '体重（公斤）', '身长（厘米）', '头围（厘米）'], ...days.map((on) => [on, saidExactAge(child.birthOn, on), cell('weight', on), cell('length', on), cell('head', on)])],
    given: givenDays(who, given, today)
      .reverse()
      .map(({ date, doses }) => `${fullDate(date)}：${doses.map(({ name }) => name).join('、')}`),
    toCome: plan.doses.filter(({ dueNow }) => dueNow).map((dose) => `${shortName(dose)}${dose.overdueSince === undefined ? '' : '（补种）'}`),
    problems: plan.problems.map(({ date, sentence }) => `${fullDate(date)}：${sentence}`),
    foot: `${fullDate(today)}由家长用“向日葵”记录，按${standard === 'china' ? ' WS/T 423—2022' : '世卫组织 2006 年标准'}和${plan.edition.document}推算，不是诊断，以医生和接种门诊为准。`,
  }
}

/** The whole page in words, for who cannot see the picture. */
export const reportWords = ({ title, lines, table, given, toCome, problems, foot }: ReportFacts): string =>
  [title, ...lines, ...table.slice(1).map((row) => row.filter(Boolean).join('，')), `打过的：${given.join('；') || '没有记录'}`, `现在该打：${toCome.join('、') || '没有'}`, ...problems, foot].join('。')
