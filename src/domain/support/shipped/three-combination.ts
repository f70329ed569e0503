import type { ProgrammeVersion } from '../programme/programme-shape'

/** 计生三结合: a household's project, helped to begin and then followed (生育关怀与乡村振兴相结合). */
export const threeCombination: ProgrammeVersion = {
  id: 'three-combination',
  letters: 'SJ',
  version: 2,
  title: '计生三结合项目',
  keyTask: 'familySupport',
  who: '有意愿、有项目的计生家庭',
  about: '种养、加工、入股分红都可以。帮一把起步的钱，再有人帮着看项目、找销路，跟着走一段。',
  bases: [{ id: 'sample', title: '湖南吉首 2020 年做法（示例），以当年项目为准' }],
  orgPath: 'n1.',
  inForce: { from: '2024-01-01' },
  parameters: [
    { name: 'grant', label: '每户', unit: 'cents', value: 5_000_00, basis: '湖南吉首 2020 年：40 户，每户 5,000 元', standing: 'example' },
    { name: 'followUpDays', label: '多久回看一次项目', unit: 'days', value: 90, basis: '跟踪帮扶的通常做法，一季度一次（示例）', standing: 'example' },
    { name: 'followAnswerDays', label: '家里说有困难，几个工作日内回话', unit: 'days', value: 5, basis: '示例，以当地的服务承诺为准', standing: 'example' },
  ],
  questions: [
    { fact: 'isFamily', kind: 'yesNo', asks: '您家是计生家庭吗？', help: '独生子女户、二女户、特殊家庭都是。' },
    { fact: 'hasProject', kind: 'yesNo', asks: '有想做、正在做的项目吗？', help: '自己做，或者跟着公司、合作社做。' },
    { fact: 'isHelped', kind: 'yesNo', asks: '现在有别的三结合项目正在扶持吗？' },
  ],
  rules: [
    { id: 'family', title: '计生家庭', when: { kind: 'is', fact: 'isFamily', oneOf: [true] }, fails: '这一项给计生家庭。乡村振兴的项目可以问问村里', basis: 'sample' },
    { id: 'project', title: '有项目', when: { kind: 'is', fact: 'hasProject', oneOf: [true] }, fails: '先想好做什么。村里可以帮您一起想', basis: 'sample' },
    { id: 'once', title: '没有正在扶持的项目', when: { kind: 'is', fact: 'isHelped', oneOf: [false] }, fails: '正在扶持的项目结束以后，可以再申请', basis: 'sample' },
  ],
  pays: { kind: 'once', cases: [{ when: { kind: 'is', fact: 'hasProject', oneOf: [true] }, parameter: 'grant', label: '每户' }] },
  materials: [
    { id: 'identity', title: '身份证和户口簿', why: '核对家庭情况', reuseMonths: 120, looksLike: 'card' },
    { id: 'plan', title: '项目打算', why: '做什么、要多少钱、怎么做，几句话就行', instead: '村里可以帮您写', reuseMonths: 0 },
    { id: 'bankCard', title: '本人银行卡', why: '钱打到这张卡上', reuseMonths: 36, looksLike: 'card' },
  ],
  levels: [
    { level: 'village', title: '村里推荐', days: 10, visits: true },
    { level: 'township', title: '乡镇审核', days: 5, visits: false },
    { level: 'county', title: '县计生协评审', days: 15, visits: true },
  ],
  where: '村计生专干',
  publicNotice: { kind: 'masked', workingDays: 7 },
  repeat: { per: 'once' },
  annualReview: null,
  exits: ['项目做成了', '项目停了，或者改做别的没有说', '钱没有用在项目上'],
}
