/** Twenty made-up families for each programme, spread over the edges of its rules. They are nobody: a test run (`programme/trial.ts`) decides for them before a change goes live. */
import type { Aged, SampleFamily } from '../programme/trial'

type Part = SampleFamily['facts']
type Named = readonly [name: string, facts: Part]

/** Every one of the first with every one of the second. */
const crossed = (first: readonly Named[], second: readonly Named[]): SampleFamily[] => first.flatMap(([name, facts]) => second.map(([also, more]) => ({ name: `${name}，${also}`, facts: { ...facts, ...more } })))

const aged = (years: number, days = 0): Aged => ({ years, days })
/** One day is missing. */
const almost = (years: number): Aged => ({ years, days: -1 })

const stay = (from: string, to: string, level: number, isPublic = true) => ({ stays: [{ from, to, level, isPublic }] })

export const sampleFamilies: Readonly<Record<string, readonly SampleFamily[]>> = {
  'special-support': crossed(
    [
      ['女方差一天满 49 岁', { womanBornOn: almost(49), bornOn: aged(50) }],
      ['女方刚满 49 岁', { womanBornOn: aged(49), bornOn: aged(50) }],
      ['女方 58 岁', { womanBornOn: aged(58, 40), bornOn: aged(60) }],
      ['1932 年底出生', { womanBornOn: '1932-12-31', bornOn: '1932-12-31' }],
    ],
    [
      ['现在没有子女', { childrenEver: 1, livingChildren: 0 }],
      ['子女残疾一级', { childrenEver: 1, livingChildren: 1, disabilityGrade: 1 }],
      ['子女残疾三级', { childrenEver: 1, livingChildren: 1, disabilityGrade: 3 }],
      ['子女残疾四级', { childrenEver: 1, livingChildren: 1, disabilityGrade: 4 }],
      ['生育过两个，现在没有子女', { childrenEver: 2, livingChildren: 0 }],
    ],
  ),
  'reward-support': crossed(
    [
      ['差一天满 60 岁', { bornOn: almost(60), boreInTime: true, keptRules: true }],
      ['刚满 60 岁', { bornOn: aged(60), boreInTime: true, keptRules: true }],
      ['72 岁', { bornOn: aged(72, 100), boreInTime: true, keptRules: true }],
      ['1932 年底出生', { bornOn: '1932-12-31', boreInTime: true, keptRules: true }],
    ],
    [
      ['农村，一个女儿', { isRural: true, sons: 0, daughters: 1 }],
      ['农村，一个儿子', { isRural: true, sons: 1, daughters: 0 }],
      ['农村，两个女儿', { isRural: true, sons: 0, daughters: 2 }],
      ['农村，一儿一女', { isRural: true, sons: 1, daughters: 1 }],
      ['城镇，一个女儿', { isRural: false, sons: 0, daughters: 1 }],
    ],
  ),
  'hospital-care': crossed(
    [
      ['二级公立医院 3 天', stay('2026-03-02', '2026-03-04', 2)],
      ['三级公立医院 12 天', stay('2026-04-10', '2026-04-21', 3)],
      ['一级公立医院 8 天', stay('2026-05-01', '2026-05-08', 1)],
      ['三级公立医院 100 天', stay('2026-01-10', '2026-04-19', 3)],
      ['二级民营医院 20 天', stay('2026-06-01', '2026-06-20', 2, false)],
    ],
    [
      ['今年没有补过', { isConfirmed: true, isCovered: true, paidDays: { '2026': 0 } }],
      ['今年补过 80 天', { isConfirmed: true, isCovered: true, paidDays: { '2026': 80 } }],
      ['保险断了', { isConfirmed: true, isCovered: false, paidDays: { '2026': 0 } }],
      ['没有确认特别扶助', { isConfirmed: false, isCovered: true, paidDays: { '2026': 0 } }],
    ],
  ),
  'health-insurance': crossed(
    [
      ['差一天满 1 岁', { bornOn: almost(1) }],
      ['刚满 1 岁', { bornOn: aged(1) }],
      ['35 岁', { bornOn: aged(35, 80) }],
      ['差一天满 61 岁', { bornOn: almost(61) }],
      ['刚满 61 岁', { bornOn: aged(61) }],
    ],
    [
      ['一般计生家庭', { household: 'general' }],
      ['独女户、双女户', { household: 'daughters' }],
      ['脱贫户', { household: 'outOfPoverty' }],
      ['都不是', { household: 'none' }],
    ],
  ),
  'health-insurance-claim': crossed(
    [
      ['看病花了 200 元', { event: 'medical', cost: 200_00 }],
      ['看病花了 3,000 元', { event: 'medical', cost: 3_000_00 }],
      ['看病花了 7,999.99 元', { event: 'medical', cost: 7_999_99 }],
      ['看病花了 9,999.99 元', { event: 'medical', cost: 9_999_99 }],
      ['看病花了 10,000 元', { event: 'medical', cost: 10_000_00 }],
      ['看病花了 10,000.01 元', { event: 'medical', cost: 10_000_01 }],
      ['看病花了 15,000 元', { event: 'medical', cost: 15_000_00 }],
      ['看病花了 60,000 元', { event: 'medical', cost: 60_000_00 }],
      ['意外身故', { event: 'death' }],
      ['生病住院', { event: 'other' }],
    ],
    [
      ['在保', { isCovered: true }],
      ['不在保', { isCovered: false }],
    ],
  ),
  'loan-interest': crossed(
    [
      ['贷 20,000 元，4.35%，12 个月', { principal: 20_000_00, ratePercent: 4.35, months: 12 }],
      ['贷 50,000 元，5%，12 个月', { principal: 50_000_00, ratePercent: 5, months: 12 }],
      ['贷 50,000.01 元，5.001%，13 个月', { principal: 50_000_01, ratePercent: 5.001, months: 13 }],
      ['贷 100,000 元，3.85%，6 个月', { principal: 100_000_00, ratePercent: 3.85, months: 6 }],
      ['贷 300,000 元，7.2%，24 个月', { principal: 300_000_00, ratePercent: 7.2, months: 24 }],
    ],
    [
      ['独生子女户，第一次', { household: 'oneChild', isForBusiness: true, timesBefore: 0 }],
      ['二女户，贴过 2 次', { household: 'twoDaughters', isForBusiness: true, timesBefore: 2 }],
      ['独生子女户，贴过 3 次', { household: 'oneChild', isForBusiness: true, timesBefore: 3 }],
      ['都不是，第一次', { household: 'other', isForBusiness: true, timesBefore: 0 }],
    ],
  ),
  'three-combination': crossed(
    [
      ['种植户', {}],
      ['养殖户', {}],
      ['小加工', {}],
      ['开小店', {}],
      ['入股合作社', {}],
    ],
    [
      ['计生家庭，有项目', { isFamily: true, hasProject: true, isHelped: false }],
      ['计生家庭，还没有想好做什么', { isFamily: true, hasProject: false, isHelped: false }],
      ['计生家庭，正在扶持', { isFamily: true, hasProject: true, isHelped: true }],
      ['不是计生家庭', { isFamily: false, hasProject: true, isHelped: false }],
    ],
  ),
  'happy-family': crossed(
    [
      ['两口之家', {}],
      ['三口之家', {}],
      ['四口之家', {}],
      ['三代同堂', {}],
      ['独居老人', {}],
    ],
    [
      ['会员，都愿意', { isMember: true, agrees: true, isHonoured: false }],
      ['不是会员', { isMember: false, agrees: true, isHonoured: false }],
      ['有人不愿意', { isMember: true, agrees: false, isHonoured: false }],
      ['近三年得过', { isMember: true, agrees: true, isHonoured: true }],
    ],
  ),
  'childcare-subsidy': (
    [
      ['今天出生', 0, 0], ['10 天', 0, 10], ['2 个月', 0, 61], ['4 个月', 0, 122], ['半岁', 0, 183], ['8 个月', 0, 244], ['10 个月', 0, 305], ['差一天满 1 岁', 1, -1], ['刚满 1 岁', 1, 0], ['1 岁半', 1, 183],
      ['差一天满 2 岁', 2, -1], ['刚满 2 岁', 2, 0], ['2 岁半', 2, 183], ['差一天满 3 岁', 3, -1], ['刚满 3 岁', 3, 0], ['3 岁零一天', 3, 1], ['3 岁半', 3, 183], ['4 岁', 4, 0], ['5 岁', 5, 0], ['6 岁', 6, 0],
    ] as const
  ).map(([name, years, days]) => ({ name: `孩子${name}`, facts: { childBornOn: aged(years, days) } })),
}
