/** Visits and screenings of a pregnancy with the person's own dates. */
import { addDays } from '../calendar-days'
import { dayOfWeek } from './due-date'

export const antenatalIds = ['visit1', 'nt', 'nipt', 'serum', 'visit2', 'visit3', 'anomaly', 'ogtt', 'visit4', 'gbs', 'visit5'] as const
export type AntenatalId = (typeof antenatalIds)[number]
/** The mother's own visits after the birth. */
const afterBirthIds = ['home', 'day42'] as const
export type AfterBirthId = (typeof afterBirthIds)[number]
/** Everything that can be noted as done. */
export const visitIds = [...antenatalIds, ...afterBirthIds] as const

interface AntenatalItem {
  id: AntenatalId
  name: string
  /** What is done. */
  what: string
  /** How to prepare. */
  prepare?: string
  /** From this full week on, until the last day of that week. */
  weeks: readonly [from: number, to: number]
  /** The national norm, or a clinical custom that a reviewer still has to check. */
  basis: 'norm' | 'toBeChecked'
}

/** Norm: 国家基本公共卫生服务规范 第三版, 孕产妇健康管理. */
export const antenatalItems: readonly AntenatalItem[] = [
  { id: 'visit1', name: '孕早期产检', what: '建立《母子健康手册》，第 1 次产前随访：问病史，查血尿常规、血型、肝肾功能、乙肝、梅毒、艾滋病', prepare: '带身份证；抽血前一般要空腹', weeks: [0, 12], basis: 'norm' },
  { id: 'nt', name: 'NT 超声', what: '测胎儿颈后透明层，核对孕周', weeks: [11, 13], basis: 'toBeChecked' },
  { id: 'nipt', name: '无创产前检测', what: '抽血筛查染色体数目异常，做不做听医生和自己的', weeks: [12, 22], basis: 'toBeChecked' },
  { id: 'serum', name: '血清学筛查（唐筛）', what: '抽血筛查唐氏综合征风险', weeks: [15, 20], basis: 'toBeChecked' },
  { id: 'visit2', name: '孕中期产检（一）', what: '量血压、体重、宫高、腹围，听胎心；营养指导', weeks: [16, 20], basis: 'norm' },
  { id: 'visit3', name: '孕中期产检（二）', what: '量血压、体重、宫高、腹围，听胎心；看有没有贫血', weeks: [21, 24], basis: 'norm' },
  { id: 'anomaly', name: '系统超声', what: '仔细看胎儿的结构', weeks: [20, 24], basis: 'toBeChecked' },
  { id: 'ogtt', name: '糖耐检查', what: '查妊娠期糖尿病', prepare: '空腹去，大约要留两个半小时', weeks: [24, 28], basis: 'toBeChecked' },
  { id: 'visit4', name: '孕晚期产检（一）', what: '血压、胎心、胎位；学会数胎动，准备分娩和母乳喂养', weeks: [28, 36], basis: 'norm' },
  { id: 'gbs', name: '链球菌筛查', what: '查 B 族链球菌', weeks: [35, 37], basis: 'toBeChecked' },
  { id: 'visit5', name: '孕晚期产检（二）', what: '血压、胎心、胎位；什么时候该去医院', weeks: [37, 40], basis: 'norm' },
]

/** What each is called. */
export const visitNames = Object.fromEntries([...antenatalItems.map(({ id, name }) => [id, name]), ['home', '产后访视'], ['day42', '产后 42 天检查']]) as Readonly<Record<AntenatalId | AfterBirthId, string>> // every id has its item

export interface DatedAntenatal extends AntenatalItem {
  from: string
  /** The last day. */
  to: string
  state: 'done' | 'now' | 'passed' | 'later'
}

/** Every item with its own first and last day, in the order of these. */
export const antenatalCalendar = (due: string, today: string, done: ReadonlySet<AntenatalId>): DatedAntenatal[] =>
  antenatalItems.map((item) => {
    const from = dayOfWeek(due, item.weeks[0])
    const to = addDays(dayOfWeek(due, item.weeks[1] + 1), -1)
    return { ...item, from, to, state: done.has(item.id) ? 'done' : today < from ? 'later' : today <= to ? 'now' : 'passed' }
  })

/** After birth: the visit at home within a week of leaving hospital, and the check after 42 days. */
export const afterBirth = (birthOn: string): { home: { from: string; to: string }; day42: { from: string; to: string } } => ({
  home: { from: addDays(birthOn, 1), to: addDays(birthOn, 10) },
  day42: { from: addDays(birthOn, 42), to: addDays(birthOn, 56) },
})
