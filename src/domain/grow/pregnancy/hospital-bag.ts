/** What goes into the hospital bag; what a family adds stands beside it. */
export const hospitalBag = [
  { group: '证件', items: ['身份证', '社保卡（医保卡）', '母子健康手册', '检查单和超声报告'] },
  { group: '妈妈的', items: ['产褥垫', '卫生巾', '哺乳内衣', '吸管杯', '拖鞋和睡衣', '洗漱用品', '牛奶和点心'] },
  { group: '宝宝的', items: ['包被', '小衣服和帽子', '纸尿裤', '湿巾和棉柔巾', '安全提篮'] },
  { group: '家里人的', items: ['充电器', '换洗衣服', '零钱'] },
] as const

const listed: ReadonlySet<string> = new Set(hospitalBag.flatMap(({ items }) => items as readonly string[]))

/** Of what was noted, what is in no list of ours. */
export const ownItems = (noted: readonly string[]): string[] => noted.filter((item) => !listed.has(item))
