/** What the app itself can do, by the words in which people ask for it. A page that is not there yet is not in the table. */
import { lettersAndDigits } from './letters'

export const services = [
  { id: 'membership', title: '我的会员', text: '入会、会员证、搬家转会', words: ['会员', '入会', '会员证', '加入计生协', '转会', '退会', '会员卡', '计生协会员'] },
  { id: 'volunteer', title: '做志愿者', text: '有空的时候，搭把手', words: ['志愿者', '志愿服务', '义工', '帮忙', '做好事', '报名志愿者'] },
  { id: 'family', title: '我的家人', text: '请家人一起用，谁能做什么', words: ['家人', '家里人', '老公', '老婆', '爱人', '奶奶', '外婆', '邀请', '请家人', '一起用', '添加家人', '绑定'] },
  { id: 'growth', title: '生长曲线', text: '记身高体重，看长得怎么样', words: ['生长曲线', '身高', '体重', '身长', '头围', '长得慢', '长高', '不长个', '早产', '校正月龄', '发育'] },
  { id: 'vaccines', title: '疫苗', text: '打过的、该打的、晚了的怎么补', words: ['疫苗', '打针', '预防针', '接种', '补种', '接种证', '预防接种', '麻腮风', '乙肝', '百白破'] },
  { id: 'checkups', title: '宝宝体检', text: '六岁前 13 次，查什么、怎么准备', words: ['儿童体检', '婴儿体检', '儿保', '满月检查', '查贫血', '听力筛查', '母子健康手册', '入园体检'], ofChildren: true },
  { id: 'signs', title: '发育筛查', text: '四个问题，看看要不要去问医生', words: ['发育筛查', '预警征象', '不会坐', '不会走', '不会说话', '说话晚', '走路晚', '不看人', '发育慢'], ofChildren: true },
  { id: 'pregnancy', title: '孕期', text: '孕周、产检、胎动，到生下来', words: ['怀孕', '孕期', '孕周', '预产期', '产检', '胎动', '待产包', '唐筛', '糖耐', '几周了', '孕妇'] },
  { id: 'preparing', title: '备孕', text: '叶酸、孕前检查，从哪天开始', words: ['备孕', '想要孩子', '叶酸', '孕前检查', '要二胎', '准备怀孕'] },
  { id: 'afterBirth', title: '产后', text: '访视、42 天检查、心情', words: ['产后', '坐月子', '月子', '产后抑郁', '四十二天', '产后检查', '恶露'] },
  { id: 'sessions', title: '附近的场次', text: '课、咨询、活动，点两下就约好', words: ['预约', '亲子课', '亲子小屋', '活动', '讲座', '场次', '约课', '报名', '育儿咨询', '候补'] },
  { id: 'myBookings', title: '我的预约', text: '时间、签到码，改不改得了', words: ['签到码', '取消预约', '我约的', '约好的', '排到哪了', '改时间'] },
  { id: 'venues', title: '附近能帮忙的地方', text: '门诊、医院、小屋、法律援助，怎么去、几点开', words: ['接种门诊', '打针哪里', '哪里打针', '妇幼保健院', '托育', '托儿所', '法律援助', '心理咨询', '暖心家园', '会员之家', '附近', '在哪里', '几点开门'] },
  { id: 'mandates', title: '代办', text: '请人帮您办，或帮人办', words: ['代办', '帮我办', '帮爸妈办', '委托', '替别人办', '授权', '不会用手机'] },
  { id: 'help', title: '我需要帮助', text: '告诉您的联系人，有人打电话来', words: ['帮助', '求助', '找人', '联系人', '难受', '想说话', '有人吗', '陪我去医院'], special: true },
  { id: 'inbox', title: '消息', text: '进展和提醒都在这里', words: ['消息', '通知', '提醒', '进展', '办到哪了', '回复', '微信提醒'] },
  { id: 'viewers', title: '谁看过我的资料', text: '什么时候、谁、为什么', words: ['谁看过', '看我的资料', '隐私', '查看记录', '谁查了我', '档案', '个人信息'] },
  { id: 'consents', title: '我同意过什么', text: '随时可以收回', words: ['同意', '授权', '收回', '撤回', '隐私', '协议'] },
  { id: 'myData', title: '下载、更正或注销', text: '15 天内可以反悔', words: ['注销', '删除账号', '下载', '导出', '更正', '改资料', '不用了', '删掉我的'] },
  { id: 'profile', title: '我的资料', text: '怎么称呼、住哪里、家里是哪一段', words: ['改名字', '昵称', '资料', '改地址', '搬家', '住址', '身份证', '手机号', '换号码', '电话号码'] },
  { id: 'myPlaces', title: '我的地方', text: '住在哪、该找谁、打哪个电话', words: ['社区', '村里', '街道', '电话', '地址', '找谁', '在哪儿办', '办公时间', '上班时间', '居委会', '村委会', '搬家'] },
  { id: 'quiz', title: '健康素养自测', text: '20 道题，做一道讲一道', words: ['自测', '测一测', '健康素养', '66条', '答题', '考题', '健康知识'] },
  { id: 'saved', title: '我收藏的', text: '没网也能看', words: ['收藏', '保存的', '存的文章', '没网', '离线'] },
  { id: 'topics', title: '全部专题', text: '一个一个讲清楚', words: ['专题', '目录', '分类', '有哪些'] },
  { id: 'programmes', title: '能享受什么', text: '补贴、保险、贴息，自己对一对条件', words: ['补贴', '自测', '我能领吗', '够不够条件', '申请补贴', '特别扶助', '奖励扶助', '住院护理', '贴息', '贷款', '三结合', '保险', '幸福家庭'] },
  { id: 'myCases', title: '我的办件', text: '交了的申请办到哪一步、钱到了没有', words: ['办件', '我的申请', '受理号', '申请进度', '批下来没有', '钱到了吗', '审核进度', '办到哪一步'] },
  { id: 'policies', title: '政策问答', text: '能领什么、怎么办，用白话讲', words: ['政策', '规定', '补贴', '能领', '待遇', '文件', '条例'] },
] as const satisfies ReadonlyArray<{ id: string; title: string; text: string; words: readonly string[]; special?: true; ofChildren?: true }>

type Service = (typeof services)[number]
export type ServiceId = Service['id']

const asCompared = (text: string) => lettersAndDigits(text.normalize('NFKC').toLowerCase()).join('')

/** How well a service answers, the best 0; undefined when it does not. */
function fit({ title, words }: Service, asked: string): number | undefined {
  if (asCompared(title).startsWith(asked)) return 0
  if (words.some((word) => asCompared(word) === asked)) return 1
  if (asCompared(title).includes(asked) || words.some((word) => asCompared(word).startsWith(asked))) return 2
  // 我要改名字 asks for 改名字; a single character is in too many sentences. Of several the longer word says more: 打针哪里 asks where.
  const longest = Math.max(0, ...words.filter((word) => word.length > 1 && asked.includes(asCompared(word))).map(({ length }) => length))
  return longest > 0 ? 3 + 1 / longest : undefined
}

/** What the app can do about it, the likeliest first, at most `limit`. Looked up on the phone: nothing is sent. `isSpecial`: a special family's account. */
export function servicesFor(typed: string, isSpecial: boolean, limit = 3): Service[] {
  const asked = asCompared(typed)
  if (asked === '') return []
  const fitting = services.flatMap((service, order) => {
    const rank = 'special' in service && !isSpecial ? undefined : fit(service, asked)
    // 体检 alone asks for an adult's as well: a special family is shown what is for children only where they ask for just that.
    const isSpared = 'ofChildren' in service && isSpecial && rank !== undefined && rank > 1
    return rank === undefined || isSpared ? [] : [{ service, rank, order }]
  })
  return fitting.sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, limit).map(({ service }) => service)
}
