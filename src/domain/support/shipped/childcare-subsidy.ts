import type { ProgrammeVersion } from '../programme/programme-shape'

/** 育儿补贴: not the association's. What it is, and where to go. */
export const childcareSubsidy: ProgrammeVersion = {
  id: 'childcare-subsidy',
  letters: 'YE',
  version: 1,
  title: '育儿补贴',
  keyTask: 'healthyBirth',
  who: '有 3 岁以下婴幼儿的家庭',
  about: '国家给每个 3 岁以下的孩子每年发一笔钱。由户籍地卫生健康部门受理，这里不收申请，只说怎么办。',
  bases: [{ id: 'scheme', title: '《育儿补贴制度实施方案》（2025年）' }],
  orgPath: 'n1.',
  inForce: { from: '2025-01-01' },
  parameters: [
    { name: 'ageBelow', label: '不满', unit: 'years', value: 3, basis: '《育儿补贴制度实施方案》（2025年）', standing: 'practice' },
    { name: 'yearly', label: '每孩每年', unit: 'cents', value: 3_600_00, basis: '《育儿补贴制度实施方案》（2025年）', standing: 'practice' },
  ],
  questions: [{ fact: 'childBornOn', kind: 'date', asks: '孩子是哪天出生的？' }],
  rules: [{ id: 'age', title: '孩子不满 {ageBelow} 周岁', when: { kind: 'age', fact: 'childBornOn', below: { parameter: 'ageBelow' } }, fails: '孩子满 {ageBelow} 周岁了，不再发。2025 年以前的月份没有这项补贴', basis: 'scheme' }],
  pays: { kind: 'nothing' },
  materials: [],
  levels: [],
  where: '户籍地乡镇（街道），或当地公布的网上入口',
  publicNotice: { kind: 'none', workingDays: 0 },
  repeat: { per: 'year' },
  annualReview: null,
  exits: ['孩子满 3 周岁'],
}
