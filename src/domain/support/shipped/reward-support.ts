import type { ProgrammeVersion } from '../programme/programme-shape'

/** 奖励扶助: rural parents of 60 and more with one child or two daughters. */
export const rewardSupport: ProgrammeVersion = {
  id: 'reward-support',
  letters: 'JF',
  version: 1,
  title: '奖励扶助',
  keyTask: 'rights',
  who: '农村居民，只有一个子女或两个女儿，满 60 周岁的夫妻',
  about: '每人每月发一次钱，一直发到终身。两个人分别申请，分别发放。',
  bases: [
    { id: 'scheme', title: '国办发〔2004〕21号' },
    { id: 'hunan', title: '湖南省奖励扶助规定，以当年公布为准' },
  ],
  orgPath: 'n1.',
  inForce: { from: '2012-01-01' },
  parameters: [
    { name: 'age', label: '年龄', unit: 'years', value: 60, basis: '国办发〔2004〕21号', standing: 'published' },
    { name: 'bornFrom', label: '最早出生日期', unit: 'date', value: '1933-01-01', basis: '国办发〔2004〕21号', standing: 'published' },
    { name: 'monthly', label: '每人每月', unit: 'cents', value: 80_00, basis: '湖南省规定（960 元/年）', standing: 'published' },
  ],
  questions: [
    { fact: 'bornOn', kind: 'date', asks: '您是哪天出生的？', help: '按身份证上的日期。' },
    { fact: 'isRural', kind: 'yesNo', asks: '您是农村居民吗？', help: '户口在村里，或者村改居以前在村里。' },
    { fact: 'boreInTime', kind: 'yesNo', asks: '1973年到2015年之间生育过吗？', help: '1973年1月1日到2015年12月31日。' },
    { fact: 'keptRules', kind: 'yesNo', asks: '生育、收养都符合当时的规定吗？' },
    { fact: 'sons', kind: 'count', asks: '现在有几个儿子？' },
    { fact: 'daughters', kind: 'count', asks: '现在有几个女儿？' },
  ],
  rules: [
    { id: 'age', title: '满 {age} 周岁', when: { kind: 'age', fact: 'bornOn', from: { parameter: 'age' } }, fails: '还没有满 {age} 周岁', basis: 'scheme' },
    { id: 'born', title: '{bornFrom}以后出生', when: { kind: 'between', fact: 'bornOn', from: { parameter: 'bornFrom' } }, fails: '这一条按出生日期不符合。可以问问社区，还有别的帮助', basis: 'scheme' },
    { id: 'rural', title: '农村居民', when: { kind: 'is', fact: 'isRural', oneOf: [true] }, fails: '奖励扶助给农村居民。城镇的可以问问退休时的奖励', basis: 'hunan' },
    { id: 'boreInTime', title: '1973年至2015年间生育过', when: { kind: 'is', fact: 'boreInTime', oneOf: [true] }, fails: '这一条要求在那些年里生育过', basis: 'hunan' },
    { id: 'keptRules', title: '生育、收养符合当时的规定', when: { kind: 'is', fact: 'keptRules', oneOf: [true] }, fails: '这一条不符合。有不同意见，可以请村里核实', basis: 'hunan' },
    {
      id: 'children',
      title: '只有一个子女，或两个女儿，或现在没有子女',
      when: {
        kind: 'some',
        of: [
          { kind: 'every', of: [{ kind: 'between', fact: 'sons', to: 0 }, { kind: 'between', fact: 'daughters', to: 2 }] },
          { kind: 'every', of: [{ kind: 'between', fact: 'sons', to: 1 }, { kind: 'between', fact: 'daughters', to: 0 }] },
        ],
      },
      fails: '这一条要求只有一个子女，或两个女儿',
      basis: 'hunan',
    },
  ],
  pays: { kind: 'monthly', cases: [{ when: { kind: 'is', fact: 'isRural', oneOf: [true] }, parameter: 'monthly', label: '奖励扶助' }] },
  materials: [
    { id: 'identity', title: '身份证和户口簿', why: '核对年龄和户籍', reuseMonths: 120, looksLike: 'card' },
    { id: 'marriage', title: '婚姻证明', why: '核对婚姻和生育情况', instead: '离婚证、法院文书或村（社区）证明', reuseMonths: 60, looksLike: 'booklet' },
    { id: 'bankCard', title: '本人银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
  ],
  levels: [
    { level: 'village', title: '村里评议', days: 10, visits: false },
    { level: 'township', title: '乡镇初审', days: 5, visits: false },
    { level: 'county', title: '县里确认', days: 10, visits: false },
  ],
  where: '村计生专干',
  publicNotice: { kind: 'masked', workingDays: 7 },
  repeat: { per: 'once' },
  annualReview: { opens: '01-01', days: 75 },
  exits: ['又生育或收养了子女，不再符合', '本人去世', '户籍迁到外地（由迁入地接着发）', '提供了不真实的情况'],
}
