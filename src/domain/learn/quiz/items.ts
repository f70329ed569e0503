/**
 * What each item of 《中国公民健康素养——基本知识与技能（2024年版）》 (国家卫生健康委, 国卫办宣传函〔2024〕191号) is about, in our own few words, so that an editor
 * finds the number of a question. Compared with published copies of the numbered text; what no copy showed under its number is in `unprovenItems`.
 */
const about: readonly string[] = [
  '健康是什么，预防最划算', '健康受法律保护，各有责任', '主动学知识，文明健康地生活', '环境与健康', '无偿献血', '关爱、不歧视病残的人', '定期体检', '四大生命体征',
  '传染病的三个环节', '疫苗接种', '艾滋病、乙肝、丙肝怎么传', '咳嗽两周查肺结核', '猫狗抓咬和狂犬病', '蚊、蝇、鼠、蟑螂', '病死禽畜和野生动物', '血压', '血糖', '肺功能和慢阻肺',
  '癌症筛查', '骨质疏松', '老年人：跌倒和痴呆', '生殖健康和避孕', '职业健康', '保健食品', '健康体重', '谷类为主，荤素粗细搭配', '少盐、少油、少糖', '奶类、大豆和坚果', '生熟分开，不吃变质的',
  '不浪费，公筷分餐', '饮水', '科学健身', '不吸烟，含电子烟', '戒烟', '少饮酒', '心理健康', '焦虑和抑郁', '咳嗽礼仪和公共卫生', '睡眠和劳逸结合', '勤洗手和个人卫生', '口腔', '科学就医', '合理用药',
  '成瘾性药物', '拒绝毒品', '卫生厕所和禽畜粪便', '道路交通', '溺水', '煤气中毒', '婚检、孕检和产检', '母乳喂养和早期发展', '青少年', '健康信息', '家庭药物和说明书', '危险标识', '量脉搏、体温、血压',
  '安全套', '农药等有毒物品', '急救和咨询电话', '心肺复苏', '外伤出血和骨折', '烧烫伤和气道异物', '触电', '火灾', '地质灾害和地震', '洪涝',
]

/** Items that no published copy showed under their number: their place and what they are about follow the list's order as remembered. */
export const unprovenItems: ReadonlySet<number> = new Set([24, 28, 35, 36, 37, 38, 48, 51, 53, 54, 55, 56, 57, 58, 59, 63, 66])

/** What an item is about; empty for a number that is none. */
export const itemAbout = (no: number): string => about[no - 1] ?? ''

/** Said beside a question whose number nobody has compared with the printed list. */
export const uncheckedMark = '条目号待核对'
