import type { Parameter } from '../programme/parameters'
import type { Question } from '../programme/facts'
import type { ProgrammeVersion, ReviewStep } from '../programme/programme-shape'

const sample = '云南施甸 2025 年做法'
const bases = [{ id: 'sample', title: '云南施甸 2025 年做法（示例），以当年保险方案为准' }]
const ages: Parameter[] = [
  { name: 'youngest', label: '最小年龄', unit: 'years', value: 1, basis: sample, standing: 'example' },
  { name: 'oldest', label: '不到', unit: 'years', value: 61, basis: sample, standing: 'example' },
]
const bornOn: Question = { fact: 'bornOn', kind: 'date', asks: '要保的人是哪天出生的？' }
const village: ReviewStep = { level: 'village', title: '社区登记', days: 3, visits: false }

/** 计生家庭意外伤害保险, taking part: a part of the premium is paid for the family. */
export const healthInsurance: ProgrammeVersion = {
  id: 'health-insurance',
  letters: 'BX',
  version: 1,
  title: '计生家庭保险投保',
  keyTask: 'familySupport',
  who: '计生家庭的夫妻和子女，1 到 60 周岁',
  about: '意外和住院的保险，一年一期，自愿参加。社区登记，钱交给保险公司，计生协替您交一部分。',
  bases,
  orgPath: 'n1.',
  inForce: { from: '2025-01-01' },
  parameters: [
    ...ages,
    { name: 'premium', label: '一份一年', unit: 'cents', value: 120_00, basis: sample, standing: 'example' },
    { name: 'ownShare', label: '一般家庭自己交', unit: 'cents', value: 110_00, basis: sample, standing: 'example' },
    { name: 'ownShareFewer', label: '独女户、双女户、脱贫户自己交', unit: 'cents', value: 100_00, basis: sample, standing: 'example' },
  ],
  questions: [
    bornOn,
    { fact: 'household', kind: 'choice', asks: '您家是哪一种？', choices: [{ value: 'general', label: '一般计生家庭' }, { value: 'daughters', label: '独女户、双女户' }, { value: 'outOfPoverty', label: '脱贫户' }, { value: 'none', label: '都不是' }] },
  ],
  rules: [
    { id: 'age', title: '1 到 60 周岁', when: { kind: 'age', fact: 'bornOn', from: { parameter: 'youngest' }, below: { parameter: 'oldest' } }, fails: '这一期保 1 到 60 周岁。超过的可以问问社区有没有老年人的保险', basis: 'sample' },
    { id: 'household', title: '计生家庭', when: { kind: 'is', fact: 'household', oneOf: ['general', 'daughters', 'outOfPoverty'] }, fails: '这一份给计生家庭。可以问问社区有没有别的保险', basis: 'sample' },
  ],
  pays: {
    kind: 'premium',
    ownShares: [
      { when: { kind: 'is', fact: 'household', oneOf: ['daughters', 'outOfPoverty'] }, parameter: 'ownShareFewer', label: '独女户、双女户、脱贫户' },
      { when: { kind: 'is', fact: 'household', oneOf: ['general'] }, parameter: 'ownShare', label: '一般家庭' },
    ],
  },
  materials: [{ id: 'identity', title: '身份证或户口簿', why: '保单上要写', reuseMonths: 120 }],
  levels: [village, { level: 'insurer', title: '保险公司出单', days: 10, visits: false }],
  where: '村（社区）计生专干',
  publicNotice: { kind: 'none', workingDays: 0 },
  repeat: { per: 'year', most: 1 },
  annualReview: null,
  exits: ['保险期满没有续'],
}

/** The same insurance, when something happened. */
export const healthInsuranceClaim: ProgrammeVersion = {
  id: 'health-insurance-claim',
  letters: 'LP',
  version: 1,
  title: '计生家庭保险理赔',
  keyTask: 'familySupport',
  who: '投了保的人出了意外',
  about: '材料交给社区，社区送保险公司，赔款打到您的卡上。赔多少由保险公司按保单核定。',
  bases,
  orgPath: 'n1.',
  inForce: { from: '2025-01-01' },
  parameters: [
    { name: 'accident', label: '意外身故', unit: 'cents', value: 60_000_00, basis: sample, standing: 'example' },
    { name: 'medical', label: '意外医疗最多', unit: 'cents', value: 10_000_00, basis: sample, standing: 'example' },
  ],
  questions: [
    { fact: 'isCovered', kind: 'yesNo', asks: '出事的时候，保险在期内吗？', help: '不清楚就问社区，名册上查得到。' },
    { fact: 'event', kind: 'choice', asks: '是哪一种情况？', choices: [{ value: 'medical', label: '意外受伤看病' }, { value: 'death', label: '意外身故' }, { value: 'other', label: '别的' }] },
    { fact: 'cost', kind: 'money', asks: '看病自己花了多少钱？', onlyIf: { kind: 'is', fact: 'event', oneOf: ['medical'] }, forAmount: true },
  ],
  rules: [
    { id: 'covered', title: '出事时在保', when: { kind: 'is', fact: 'isCovered', oneOf: [true] }, fails: '出事时不在保险期内。请社区查一查名册', basis: 'sample' },
    { id: 'event', title: '意外受伤或身故', when: { kind: 'is', fact: 'event', oneOf: ['medical', 'death'] }, fails: '这份保险管意外。生病住院可以看看住院护理补贴', basis: 'sample' },
  ],
  pays: {
    kind: 'claim',
    cases: [
      { when: { kind: 'is', fact: 'event', oneOf: ['death'] }, parameter: 'accident', label: '意外身故', upToCost: false },
      { when: { kind: 'is', fact: 'event', oneOf: ['medical'] }, parameter: 'medical', label: '意外医疗', upToCost: true },
    ],
  },
  materials: [
    { id: 'identity', title: '身份证', why: '核对是被保的人', reuseMonths: 120, looksLike: 'card' },
    { id: 'hospitalPaper', title: '病历和发票', why: '保险公司要核对', reuseMonths: 0 },
    { id: 'bankCard', title: '银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
  ],
  levels: [village, { level: 'county', title: '县计生协核对', days: 5, visits: false }, { level: 'insurer', title: '保险公司核定赔付', days: 10, visits: false }],
  where: '村（社区）计生专干',
  publicNotice: { kind: 'none', workingDays: 0 },
  repeat: { per: 'event' },
  annualReview: null,
  exits: ['保险期满没有续'],
}
