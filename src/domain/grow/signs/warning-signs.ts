/** Warning signs of development, eleven ages with four each (儿童心理行为发育问题预警征象筛查问卷, 国家基本公共卫生服务规范 第三版). */

export const signAges = [3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72] as const
/** In full months. */
export type SignAge = (typeof signAges)[number]

/** In the words of the national form. */
export const warningSigns: Record<SignAge, readonly [string, string, string, string]> = {
  3: ['对很大声音没有反应', '逗引时不发音或不会微笑', '不注视人脸，不追视移动人或物品', '俯卧时不会抬头'],
  6: ['发音少，不会笑出声', '不会伸手抓物', '紧握拳松不开', '不能扶坐'],
  8: ['听到声音无应答', '不会区分生人和熟人', '双手间不会传递玩具', '不会独坐'],
  12: ['呼唤名字无反应', '不会模仿“再见”或“欢迎”动作', '不会用拇食指对捏小物品', '不会扶物站立'],
  18: ['不会有意识叫“爸爸”或“妈妈”', '不会按要求指人或物', '与人无目光交流', '不会独走'],
  24: ['不会说3个物品的名称', '不会按吩咐做简单事情', '不会用勺吃饭', '不会扶栏上楼梯/台阶'],
  30: ['不会说2—3个字的短语', '兴趣单一、刻板', '不会示意大小便', '不会跑'],
  36: ['不会说自己的名字', '不会玩“拿棍当马骑”等假想游戏', '不会模仿画圆', '不会双脚跳'],
  48: ['不会说带形容词的句子', '不能按要求等待或轮流', '不会独立穿衣', '不会单脚站立'],
  60: ['不能简单叙说事情经过', '不知道自己的性别', '不会用筷子吃饭', '不会单脚跳'],
  72: ['不会表达自己的感受或想法', '不会玩角色扮演的集体游戏', '不会画方形', '不会奔跑'],
}

/** The form is for children under seven. */
const endsAtMonths = 84

/** Which age's four questions fit; undefined before three months and from seven years on. @param months full months, corrected for who was born early. */
export const signAgeAt = (months: number): SignAge | undefined => (months >= endsAtMonths ? undefined : [...signAges].reverse().find((age) => months >= age))

/** What the answers mean: any sign is a reason to be seen, none is a reason for calm; never a label. */
type SignResult = 'none' | 'seeDoctor'

export const signResult = (answers: readonly boolean[]): SignResult => (answers.some(Boolean) ? 'seeDoctor' : 'none')
