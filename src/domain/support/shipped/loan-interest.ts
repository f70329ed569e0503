import type { ProgrammeVersion } from '../programme/programme-shape'

/** 创业贷款贴息: the interest of a small loan for a family's own business. */
export const loanInterest: ProgrammeVersion = {
  id: 'loan-interest',
  letters: 'DK',
  version: 1,
  title: '创业贷款贴息',
  keyTask: 'familySupport',
  who: '农村独生子女户、二女户，贷款用来生产经营',
  about: '您贷款做生产经营，利息由计生协补上一部分。按年补，补过几次以后就不再补。',
  bases: [{ id: 'sample', title: '福建福清 2018 年做法（示例），湖南以各县公布为准' }],
  orgPath: 'n1.',
  inForce: { from: '2024-01-01' },
  parameters: [
    { name: 'mostPrincipal', label: '贷款最多按', unit: 'cents', value: 50_000_00, basis: '福建福清 2018 年做法', standing: 'example' },
    { name: 'mostRate', label: '年利率最多按', unit: 'percent', value: 5, basis: '福建福清 2018 年做法', standing: 'example' },
    { name: 'mostMonths', label: '一次最多', unit: 'months', value: 12, basis: '福建福清 2018 年做法', standing: 'example' },
    { name: 'mostTimes', label: '最多几次', unit: 'times', value: 3, basis: '福建福清 2018 年做法', standing: 'example' },
  ],
  questions: [
    { fact: 'household', kind: 'choice', asks: '您家是哪一种？', choices: [{ value: 'oneChild', label: '农村独生子女户' }, { value: 'twoDaughters', label: '农村二女户' }, { value: 'other', label: '都不是' }] },
    { fact: 'isForBusiness', kind: 'yesNo', asks: '贷款是用来做生产经营的吗？', help: '种养、开店、办厂都算；买房、看病不算。' },
    { fact: 'timesBefore', kind: 'count', asks: '以前贴过几次息？', counter: '次' },
    { fact: 'principal', kind: 'money', asks: '贷了多少钱？', forAmount: true },
    { fact: 'ratePercent', kind: 'percent', asks: '年利率是多少？', help: '合同上写着，比如 4.35%。', forAmount: true },
    { fact: 'months', kind: 'count', counter: '个月', asks: '这一年贷了几个月？', help: '从上年 7 月到今年 6 月。', forAmount: true },
  ],
  rules: [
    { id: 'household', title: '农村独生子女户或二女户', when: { kind: 'is', fact: 'household', oneOf: ['oneChild', 'twoDaughters'] }, fails: '这一项给农村独生子女户和二女户。可以看看“计生三结合”', basis: 'sample' },
    { id: 'business', title: '贷款用于生产经营', when: { kind: 'is', fact: 'isForBusiness', oneOf: [true] }, fails: '贷款要用在生产经营上', basis: 'sample' },
    { id: 'times', title: '没有超过 {mostTimes} 次', when: { kind: 'between', fact: 'timesBefore', below: { parameter: 'mostTimes' } }, fails: '已经贴过 {mostTimes} 次，不能再贴了', basis: 'sample' },
  ],
  pays: { kind: 'interest' },
  materials: [
    { id: 'identity', title: '身份证和户口簿', why: '核对家庭情况', reuseMonths: 120, looksLike: 'card' },
    { id: 'contract', title: '贷款合同', why: '核对本金、利率和时间', reuseMonths: 0 },
    { id: 'interestSlip', title: '利息单', why: '核对已经付的利息', reuseMonths: 0 },
    { id: 'use', title: '钱用在哪里', why: '只用于生产经营', instead: '照片、进货单、承包合同都可以', reuseMonths: 0 },
    { id: 'bankCard', title: '本人银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
  ],
  levels: [
    { level: 'village', title: '村里初审', days: 5, visits: true },
    { level: 'township', title: '乡镇审核', days: 5, visits: false },
    { level: 'county', title: '县计生协复核', days: 7, visits: false },
    { level: 'lender', title: '信用社核对利息', days: 7, visits: false },
  ],
  where: '村计生专干，或贷款的信用社',
  publicNotice: { kind: 'masked', workingDays: 7 },
  repeat: { per: 'year', most: { parameter: 'mostTimes' } },
  annualReview: null,
  exits: ['贷款还清', '钱没有用在生产经营上', '贴满 3 次'],
}
