import type { ProgrammeVersion } from '../programme/programme-shape'

/** 特别扶助: parents whose only child died, or has a disability of grade 1 to 3. */
export const specialSupport: ProgrammeVersion = {
  id: 'special-support',
  letters: 'TF',
  version: 1,
  title: '特别扶助',
  keyTask: 'familySupport',
  who: '计生特殊家庭，女方满 49 周岁的夫妻',
  about: '每人每月发一次钱，直到情况变化。两个人分别申请，分别发放。',
  bases: [
    { id: 'scheme', title: '国人口发〔2007〕78号' },
    { id: 'grade', title: '残疾人证以残联登记为准' },
    { id: 'amount', title: '国家最低标准（2022年起），各地可以更高' },
  ],
  orgPath: 'n1.',
  inForce: { from: '2022-01-01' },
  parameters: [
    { name: 'womanAge', label: '女方年龄', unit: 'years', value: 49, basis: '国人口发〔2007〕78号', standing: 'published' },
    { name: 'bornFrom', label: '最早出生日期', unit: 'date', value: '1933-01-01', basis: '国人口发〔2007〕78号', standing: 'published' },
    { name: 'worstGrade', label: '残疾等级不轻于', unit: 'grade', value: 3, basis: '国人口发〔2007〕78号', standing: 'published' },
    { name: 'deathMonthly', label: '子女不在了，每人每月', unit: 'cents', value: 590_00, basis: '国家最低标准（2022年起）', standing: 'practice' },
    { name: 'disabilityMonthly', label: '子女残疾，每人每月', unit: 'cents', value: 460_00, basis: '国家最低标准（2022年起）', standing: 'practice' },
  ],
  questions: [
    { fact: 'womanBornOn', kind: 'date', asks: '女方是哪天出生的？', help: '按身份证上的日期。' },
    { fact: 'bornOn', kind: 'date', asks: '您自己是哪天出生的？', sameAs: 'womanBornOn' },
    { fact: 'childrenEver', kind: 'count', asks: '一共生育、收养过几个子女？', help: '合法收养的也算。' },
    { fact: 'livingChildren', kind: 'count', asks: '现在有几个子女？', help: '收养的也算。' },
    {
      fact: 'disabilityGrade',
      kind: 'choice',
      asks: '子女有残疾人证吗？是几级？',
      help: '证上写着等级。',
      choices: [{ value: 1, label: '一级' }, { value: 2, label: '二级' }, { value: 3, label: '三级' }, { value: 4, label: '四级' }, { value: 'none', label: '没有证' }],
      onlyIf: { kind: 'between', fact: 'livingChildren', from: 1 },
    },
  ],
  rules: [
    { id: 'womanAge', title: '女方满 {womanAge} 周岁', when: { kind: 'age', fact: 'womanBornOn', from: { parameter: 'womanAge' } }, fails: '女方还没有满 {womanAge} 周岁', basis: 'scheme' },
    { id: 'born', title: '{bornFrom}以后出生', when: { kind: 'between', fact: 'bornOn', from: { parameter: 'bornFrom' } }, fails: '这一条按出生日期不符合。可以问问社区，还有别的帮助', basis: 'scheme' },
    { id: 'oneChild', title: '只生育或合法收养过一个子女', when: { kind: 'between', fact: 'childrenEver', from: 1, to: 1 }, fails: '这一条要求只生育或收养过一个子女。可以问问社区，还有别的帮助', basis: 'scheme' },
    {
      id: 'child',
      title: '现在没有子女，或子女残疾{worstGrade}以上',
      when: {
        kind: 'some',
        of: [
          { kind: 'between', fact: 'livingChildren', to: 0 },
          { kind: 'every', of: [{ kind: 'between', fact: 'livingChildren', to: 1 }, { kind: 'between', fact: 'disabilityGrade', to: { parameter: 'worstGrade' } }] },
        ],
      },
      fails: '残疾等级要在{worstGrade}以上。情况有变化，可以请残联重新评定',
      basis: 'grade',
    },
  ],
  // What is read every month names no loss.
  pays: {
    kind: 'monthly',
    cases: [
      { when: { kind: 'between', fact: 'livingChildren', to: 0 }, parameter: 'deathMonthly', label: '每人每月的标准' },
      { when: { kind: 'between', fact: 'disabilityGrade', to: { parameter: 'worstGrade' } }, parameter: 'disabilityMonthly', label: '每人每月的标准' },
    ],
  },
  materials: [
    { id: 'identity', title: '身份证和户口簿', why: '核对年龄和户籍', reuseMonths: 120, looksLike: 'card' },
    { id: 'marriage', title: '婚姻证明', why: '核对婚姻和生育情况', instead: '离婚证、法院文书或村（社区）证明', reuseMonths: 60, looksLike: 'booklet' },
    { id: 'childPaper', title: '死亡证明或残疾人证', why: '核对子女情况。档案里有的，不会再向您要', reuseMonths: 600, onFileForSpecialFamily: true },
    { id: 'bankCard', title: '本人银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
  ],
  levels: [
    { level: 'village', title: '村（社区）入户、评议', days: 10, visits: true },
    { level: 'township', title: '乡镇（街道）初审', days: 5, visits: false },
    { level: 'county', title: '县里联审', days: 10, visits: true },
  ],
  where: '村（社区）计生专干',
  publicNotice: { kind: 'internal', workingDays: 7 },
  repeat: { per: 'once' },
  annualReview: { opens: '01-01', days: 75 },
  exits: ['又生育或合法收养了子女', '残疾等级变为四级，或不再有残疾', '本人去世', '户籍迁到外地（由迁入地接着发）', '提供了不真实的情况'],
}
