import type { ProgrammeVersion } from '../programme/programme-shape'

/** 住院护理补贴: so much for each day that a parent of a special family is in hospital. */
export const hospitalCare: ProgrammeVersion = {
  id: 'hospital-care',
  letters: 'HL',
  version: 1,
  title: '住院护理补贴',
  keyTask: 'familySupport',
  who: '已经确认的特别扶助对象，住了院',
  about: '住院有人护理要花钱，按天补。由计生协投保，保险公司赔付，直接打到您的卡上。',
  bases: [
    { id: 'cover', title: '住院护理补贴保险约定，以当地投保方案为准' },
    { id: 'hospital', title: '二级以上公立医疗机构（江西 2019 年做法，示例）' },
  ],
  orgPath: 'n1.',
  inForce: { from: '2024-01-01' },
  parameters: [
    { name: 'daily', label: '每天', unit: 'cents', value: 100_00, basis: '江西 2019 年做法；湖南以各县投保方案为准', standing: 'example' },
    { name: 'mostDays', label: '一年最多', unit: 'days', value: 90, basis: '江西 2019 年做法；湖南以各县投保方案为准', standing: 'example' },
    { name: 'lowestLevel', label: '医院等级不低于', unit: 'level', value: 2, basis: '江西 2019 年做法', standing: 'example' },
    { name: 'publicOnly', label: '只算公立医院', unit: 'yesNo', value: true, basis: '江西 2019 年做法', standing: 'example' },
    { name: 'countsDischarge', label: '出院那天也算', unit: 'yesNo', value: true, basis: '头尾两天都算', standing: 'practice' },
  ],
  questions: [
    { fact: 'isConfirmed', kind: 'yesNo', asks: '您是已经确认的特别扶助对象吗？', help: '正在领特别扶助金，就是。' },
    { fact: 'isCovered', kind: 'yesNo', asks: '住院的时候，保险在期内吗？', help: '不清楚就问社区，名册上查得到。' },
    { fact: 'stays', kind: 'stays', asks: '住了几次院？从哪天到哪天？', help: '出院小结上写着。', forAmount: true },
    { fact: 'paidDays', kind: 'daysByYear', asks: '今年已经补过多少天？', help: '没有补过就填 0。', forAmount: true },
  ],
  rules: [
    { id: 'confirmed', title: '已确认的特别扶助对象', when: { kind: 'is', fact: 'isConfirmed', oneOf: [true] }, fails: '要先确认为特别扶助对象。可以先做特别扶助自测', basis: 'cover' },
    { id: 'covered', title: '住院时在保', when: { kind: 'is', fact: 'isCovered', oneOf: [true] }, fails: '住院时不在保险期内。请社区查一查名册，漏了可以补', basis: 'cover' },
  ],
  pays: { kind: 'hospitalDays' },
  materials: [
    { id: 'identity', title: '身份证', why: '核对是本人', reuseMonths: 120, looksLike: 'card' },
    { id: 'discharge', title: '出院小结', why: '核对住院的日子和医院', instead: '出院记录', reuseMonths: 0 },
    { id: 'invoice', title: '住院发票', why: '核对住院的日子', instead: '结算单', reuseMonths: 0 },
    { id: 'bankCard', title: '本人银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
    { id: 'authorisation', title: '授权书', why: '请保险公司核对时用，可以在手机上签', reuseMonths: 12 },
  ],
  levels: [
    { level: 'village', title: '社区核实', days: 3, visits: false },
    { level: 'township', title: '街道初审', days: 3, visits: false },
    { level: 'county', title: '区计生协审核', days: 5, visits: false },
    { level: 'insurer', title: '保险公司核定', days: 10, visits: false },
  ],
  where: '村（社区）计生专干',
  publicNotice: { kind: 'none', workingDays: 0 },
  repeat: { per: 'event' },
  annualReview: null,
  exits: ['退出特别扶助', '保险期满没有续'],
}
