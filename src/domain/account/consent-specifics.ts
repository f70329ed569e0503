/** What each consent text says of its own kind. */
import type { ConsentKind } from './consent-kinds'

interface Specifics {
  version: number
  versionWords: string
  title: string
  /** What is recorded, what for, who sees it, how long it is kept, what refusing means. */
  record: string
  use: string
  seen: string
  kept: string
  refusal: string
  /** Why it is needed, and what it may do to the person (PIPL 30). */
  why: string
  shared: string
  withdrawMeans: string
  agreeWords: string
  /** Where it is not one tap under 我同意过什么. */
  withdrawHow?: string
}

const first = { version: 1, versionWords: '2026年11月版', agreeWords: '我知道了，同意' }
const notShared = '不给任何别的单位和个人。法律要求提供的，先告诉您。'

/** `name` is how the child is called; other kinds do not use it. */
export const consentSpecifics: Readonly<Record<ConsentKind, (name: string) => Specifics>> = {
  phone: () => ({
    ...first,
    title: '记您的手机号，先问您一声',
    record: '手机号',
    use: '办事时联系您，认领村里替您建的资料',
    seen: '您自己；为您办事的人要写明原因',
    kept: '到您删除，或注销账号',
    refusal: '照样看文章、预约，只是有事只能在消息里找您',
    why: '有急事时要找得到您。号码可能被打扰，所以平时只显示后四位。',
    shared: notShared,
    withdrawMeans: '收回后，手机号马上删除，工作人员不再给您打电话，有事在消息里找您。',
  }),
  realName: () => ({
    ...first,
    title: '办这件事要核对身份，先问您一声',
    record: '真实姓名、身份证号、出生日期',
    use: '核对是您本人，办会员证、帮扶、保险或就医绿色通道',
    seen: '您自己；经办的人要写明原因',
    kept: '到您删除；已经办成的事，随那件事的档案保存',
    refusal: '照样看文章、预约，只是要核对身份的事办不了',
    why: '政策规定这些事要核对身份。证件号泄露可能被冒用，所以加密保存，平时只显示几位。',
    shared: '只有您申请的那件事需要时，才给经办的单位，那时另外问您。',
    withdrawMeans: '收回后，真实姓名和身份证号马上删除。已经办成的事照旧；以后要核对身份，再问您。',
  }),
  health: () => ({
    ...first,
    version: 2,
    title: '记您的健康资料，先问您一声',
    record: '怀孕的日子、产检、体重、胎动，和您自己记的检查、随访结果',
    use: '提醒该做的检查，算下一次的日子',
    seen: '只有您自己',
    kept: '到您删除，最长三年不用就删',
    refusal: '照样看文章、预约，只是不能记、不能提醒',
    why: '健康资料属于敏感信息，被别人知道可能让您为难，所以单独问您。',
    shared: notShared,
    withdrawMeans: '收回后，已经记的马上删除，不再记新的，也不再提醒。想留一份，请先在“下载、更正或注销”里下载。',
  }),
  specialIdentity: () => ({
    ...first,
    title: '让联系人照应您家，先问您一声',
    record: '您家属于哪一类特殊家庭、两位联系人是谁',
    use: '安排联系人、家庭医生和就医绿色通道',
    seen: '您的联系人和本地负责的人，每次都写明原因',
    kept: '到您收回，再封存 15 天就删',
    refusal: '照样看文章、预约，只是没有联系人主动上门',
    why: '知道您家的情况，才能少打扰、帮到点子上。这属于敏感信息，不公示，不外传。',
    shared: '只给您点头同意的医院和保险经办人，那时另外问您。',
    withdrawMeans:
      '收回后，首页变回普通样子；您家的类别和联系人马上封存，谁也看不到，15 天后删除，联系人不再主动上门。15 天内再点同意，原样恢复，不用再交证明。' +
      '您在“我的心意”里写的照旧算数，由您改、由您删。不想看到的内容还是不摆出来，想看了，也在“我的心意”里打开。',
  }),
  bank: () => ({
    ...first,
    title: '记您的银行卡，先问您一声',
    record: '开户行、户名、卡号',
    use: '把补助发到您的卡上',
    seen: '您自己；发放补助的经办人要写明原因',
    kept: '到最后一笔发完后一年，或您删除',
    refusal: '照样看文章、预约，补助可以改为到村（社区）当面办',
    why: '发钱要有卡号。卡号泄露可能造成损失，所以加密保存，平时只显示后四位。',
    shared: '只给发放补助的银行。',
    withdrawMeans: '收回后，卡号马上删除。还没发的补助，改为到村（社区）当面办。',
  }),
  location: () => ({
    ...first,
    title: '用一下您的位置，先问您一声',
    record: '打开那一刻的位置，用完不存',
    use: '帮您找到所在的村（社区）和最近的服务点',
    seen: '谁也看不到',
    kept: '不保存',
    refusal: '照样看文章、预约，地方自己选就好',
    why: '只为少点几下。位置会透露您在哪里，所以每次只用一下。',
    shared: notShared,
    withdrawMeans: '收回后，不再读取您的位置，地方自己选就好。',
  }),
  under14: (name) => ({
    ...first,
    // Since the second: what the diary keeps, photos too, and what becomes of it when somebody leaves.
    version: 2,
    versionWords: '2026年11月第二版',
    title: `记${name}的资料，先问您一声`,
    record: '小名、性别、生日；您以后填的身高体重、疫苗、体检、发育筛查，写的日记和放的照片',
    use: '画曲线、算该打的疫苗、到时提醒',
    seen: '您和您请来的家人；医生要凭您的链接',
    kept: '到您删除；您注销时，家里没有别的监护人就一起删',
    refusal: '照样看文章、预约，只是不能记',
    why: `${name}未满 14 周岁，要监护人同意。这些资料被别人知道，可能打扰到家里，所以只收用得上的几项。`,
    shared: notShared,
    withdrawMeans: `收回后，${name}的资料不再使用。只有您一位监护人时，资料马上删除；还有别的监护人时，您不再看到，对方那里还在。`,
    agreeWords: '我是监护人，同意',
  }),
  /** Asked for each referral anew: each goes to another place. */
  referral: () => ({
    ...first,
    title: '帮您转到别处，先问您一声',
    record: '怎么称呼您、咨询员写的那句话，和咨询员的名字、电话',
    use: '让那边知道您要去，接待您，再告诉咨询员怎么样了',
    seen: '只有那个地方的联系人和转您去的咨询员',
    kept: '到您收回，或那边写了回执，最长三年',
    withdrawHow: '在那次预约里点“收回”，或在“我同意过什么”里点一下',
    refusal: '照样看文章、预约，也可以自己打电话去问，只是那边不知道您要去',
    why: '去看病、求助的事被不相干的人知道，可能让您为难，所以每转一次都单独问您。',
    shared: '只给您点头同意的那一个地方。手机号、证件、咨询记录都不给。',
    withdrawMeans: '收回后，还没办完的转介马上停下，那边再也看不到您的称呼和那句话。',
  }),
  /** Read out to somebody without WeChat, by who fills in for them. */
  recorded: () => ({
    ...first,
    title: '村里替您建一份资料，先问您一声',
    record: '怎么称呼您、住在哪个村（社区）；您愿意的话，加上生日和手机号',
    use: '有事找得到您，替您办您点过头的事',
    seen: '您村（社区）和上级计生协的人；看电话要写明原因',
    kept: '到您说不要了：跟村里说一声，十五天后删除',
    withdrawHow: '跟村里说一声；以后用上微信，也可以自己在“我的”里点',
    refusal: '照样看文章、到村（社区）当面办事，只是村里不替您记',
    why: '您没有用微信，才由村里的人替您填。填的每一项都念给您听，您点头才记。',
    shared: notShared,
    withdrawMeans: '收回后，村里不再替您办事。已经登记的归您自己管，您可以改、可以注销。',
  }),
}
