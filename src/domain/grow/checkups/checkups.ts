/** The thirteen check-ups of a child until six years (国家基本公共卫生服务规范 第三版, 0～6岁儿童健康管理). */
import { addDays, addMonths } from '../calendar-days'

export interface Checkup {
  id: CheckupId
  name: string
  /** What is done. */
  done: readonly string[]
  /** What to bring and how to prepare. */
  prepare: readonly string[]
}

export const checkupIds = ['newbornVisit', 'month1', 'month3', 'month6', 'month8', 'month12', 'month18', 'month24', 'month30', 'month36', 'year4', 'year5', 'year6'] as const
export type CheckupId = (typeof checkupIds)[number]

const growth = '量体重、身长（身高）、头围，看生长曲线'
const mind = '心理行为发育：核对这个月龄的预警征象'
const usual = [growth, mind, '看眼睛、口腔', '喂养和安全指导'] as const
const blood = '查血红蛋白，看有没有贫血'
const hearing = '听力检查（行为测听）'
const refraction = '屈光筛查'
const chinese = '中医调养指导'
const book = '带上《母子健康手册》和接种证'
const clothes = '穿容易脱的衣服，喂过奶半小时以后再去'
const older = ['量身高、体重', '心理行为发育检查', '查血红蛋白（或血常规）', '视力检查和屈光筛查', '口腔检查，看有没有龋齿'] as const

export const checkups: readonly Checkup[] = [
  { id: 'newbornVisit', name: '新生儿家庭访视', done: ['医生上门：量体温、体重、身长，看黄疸和脐带', '建立《母子健康手册》', '问新生儿疾病筛查和听力初筛的结果', '指导喂养'], prepare: ['把出院小结和筛查单放在手边', '想问的事先记下来'] },
  { id: 'month1', name: '满月', done: ['量体重、身长、头围', '同时接种乙肝疫苗第 2 剂', '听力初筛没有通过的，42 天内复筛'], prepare: [book, clothes] },
  { id: 'month3', name: '3 月龄', done: usual, prepare: [book, clothes] },
  { id: 'month6', name: '6 月龄', done: [...usual, `${blood}（6—8 月龄做一次）`, hearing, chinese], prepare: [book, clothes, '可能要取一点指血，玩具带一件'] },
  { id: 'month8', name: '8 月龄', done: [...usual, `${blood}（6 月龄没有做的）`], prepare: [book, clothes] },
  { id: 'month12', name: '12 月龄', done: [...usual, hearing, chinese], prepare: [book, clothes] },
  { id: 'month18', name: '18 月龄', done: [...usual, blood, chinese], prepare: [book, '可能要取一点指血，玩具带一件'] },
  { id: 'month24', name: '24 月龄', done: [...usual, hearing, refraction, chinese], prepare: [book, '从这次起站着量身高'] },
  { id: 'month30', name: '30 月龄', done: [...usual, blood, chinese], prepare: [book, '可能要取一点指血，玩具带一件'] },
  { id: 'month36', name: '36 月龄', done: [...usual, hearing, refraction, chinese], prepare: [book] },
  { id: 'year4', name: '4 岁', done: older, prepare: [book, '上幼儿园的，幼儿园也可能组织检查，不用做两次'] },
  { id: 'year5', name: '5 岁', done: older, prepare: [book, '上幼儿园的，幼儿园也可能组织检查，不用做两次'] },
  { id: 'year6', name: '6 岁', done: older, prepare: [book, '上小学前查一次视力'] },
]

/** From which day on, and until which day (not included) a check-up is at its age. Years are full years. */
const ages: Record<CheckupId, readonly [from: (birth: string) => string, until: (birth: string) => string]> = {
  newbornVisit: [(birth) => birth, (birth) => addDays(birth, 28)],
  month1: [(birth) => addDays(birth, 28), (birth) => addMonths(birth, 2)],
  month3: [(birth) => addMonths(birth, 3), (birth) => addMonths(birth, 4)],
  month6: [(birth) => addMonths(birth, 6), (birth) => addMonths(birth, 7)],
  month8: [(birth) => addMonths(birth, 8), (birth) => addMonths(birth, 9)],
  month12: [(birth) => addMonths(birth, 12), (birth) => addMonths(birth, 13)],
  month18: [(birth) => addMonths(birth, 18), (birth) => addMonths(birth, 20)],
  month24: [(birth) => addMonths(birth, 24), (birth) => addMonths(birth, 26)],
  month30: [(birth) => addMonths(birth, 30), (birth) => addMonths(birth, 32)],
  month36: [(birth) => addMonths(birth, 36), (birth) => addMonths(birth, 39)],
  year4: [(birth) => addMonths(birth, 48), (birth) => addMonths(birth, 60)],
  year5: [(birth) => addMonths(birth, 60), (birth) => addMonths(birth, 72)],
  year6: [(birth) => addMonths(birth, 72), (birth) => addMonths(birth, 84)],
}

export type CheckupState = 'done' | 'now' | 'passed' | 'later'

export interface DatedCheckup extends Checkup {
  from: string
  until: string
  state: CheckupState
}

/** Every check-up with this child's own days. @param done those with a result on file. */
export const datedCheckups = (birthOn: string, today: string, done: ReadonlySet<CheckupId>): DatedCheckup[] =>
  checkups.map((checkup) => {
    const [fromOf, untilOf] = ages[checkup.id]
    const [from, until] = [fromOf(birthOn), untilOf(birthOn)]
    return { ...checkup, from, until, state: done.has(checkup.id) ? 'done' : today < from ? 'later' : today < until ? 'now' : 'passed' }
  })

/** The one to go to next: what is at its age now, else the first to come. */
export const nextCheckup = (dated: readonly DatedCheckup[]): DatedCheckup | undefined => dated.find(({ state }) => state === 'now') ?? dated.find(({ state }) => state === 'later')

/** "8 月龄体检"; a visit of the doctor's at home is none. */
export const saidCheckup = (name: string): string => (name.endsWith('访视') ? name : `${name}体检`)
