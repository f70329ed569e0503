/** The warning signs as questions that a parent can answer: what a child does by this age, asked by the child's name. The words of the national form stand in `warningSigns`. */
import type { SignAge } from './warning-signs'

/** What a question is about; it chooses the picture and what may be played at home. */
export type SignArea = 'hearing' | 'people' | 'hands' | 'moving'

export interface SignQuestion {
  area: SignArea
  /** `{}` stands for the child's name: "{}能自己坐稳吗？" */
  ask: string
  /** How to look. */
  hint: string
  /** The answer without the sign, and with it. */
  good: string
  sign: string
  /** In a list of answers: "自己坐稳". */
  short: string
}

const question = (area: SignArea, ask: string, hint: string, good: string, sign: string, short: string): SignQuestion => ({ area, ask, hint, good, sign, short })
const can = ['会', '还不会'] as const
const does = ['有', '还没有'] as const
const manages = ['能', '还不能'] as const

/** In the order of `warningSigns`. */
export const signQuestions: Record<SignAge, readonly [SignQuestion, SignQuestion, SignQuestion, SignQuestion]> = {
  3: [
    question('hearing', '听到很大的声音，{}有反应吗？', '比如关门声：会眨眼、一惊，或者停下来听', ...does, '对大的声音有反应'),
    question('people', '逗一逗，{}会出声或者笑吗？', '脸对着脸，慢慢跟宝宝说话', ...can, '逗着会出声、会笑'),
    question('people', '{}会看着人的脸，跟着人或东西看吗？', '在眼前慢慢走过去，或者慢慢移动一个玩具', ...can, '看人脸，跟着看'),
    question('moving', '趴着的时候，{}会抬头吗？', '吃饱一小时以后，在平的床上趴一会儿', ...can, '趴着会抬头'),
  ],
  6: [
    question('hearing', '{}常常咿咿呀呀，会笑出声吗？', '逗笑的时候听一听', ...can, '咿呀出声，笑出声'),
    question('hands', '{}会伸手抓东西吗？', '把玩具放在够得到的地方', ...can, '伸手抓东西'),
    question('hands', '{}的小拳头能松开吗？', '玩的时候、睡着的时候，手是不是张得开', ...manages, '小手能松开'),
    question('moving', '扶着的时候，{}能坐吗？', '扶住腰，坐一会儿', ...manages, '扶着能坐'),
  ],
  8: [
    question('hearing', '听到声音，{}会有反应吗？', '在看不见的地方轻轻叫一声、摇一摇铃：会转头找，或者出声应', ...can, '听到声音有反应'),
    question('people', '{}分得出熟人和生人吗？', '生人抱时，会看、会躲，或者表情不一样', '分得出', '还分不出', '分得清生人和熟人'),
    question('hands', '{}会把玩具从一只手换到另一只手吗？', '手里有一个，再递一个看看', ...can, '两只手能换着拿玩具'),
    question('moving', '{}能自己坐稳吗？', '不用手撑，也不靠东西，坐一会儿不倒', '能坐稳', '还不能', '自己坐稳'),
  ],
  12: [
    question('hearing', '叫名字，{}会有反应吗？', '在背后，用平常的声音叫', ...does, '叫名字有反应'),
    question('people', '{}会学着做“再见”或者“欢迎”吗？', '您先做给宝宝看', ...can, '学“再见”“欢迎”'),
    question('hands', '{}会用拇指和食指捏起小东西吗？', '用小块的馒头试，看好了别放进嘴里噎着', ...can, '拇指和食指捏小东西'),
    question('moving', '扶着东西，{}能站吗？', '扶着沙发或者床边', ...manages, '扶着东西能站'),
  ],
  18: [
    question('hearing', '{}会叫“爸爸”或者“妈妈”吗？', '是对着爸爸、妈妈叫，不只是发这个音', ...can, '对着爸妈叫“爸爸”“妈妈”'),
    question('people', '让指一样东西或者一个人，{}会指吗？', '问“灯在哪里”“外婆在哪里”', ...can, '听了会指人、指东西'),
    question('people', '{}会跟人对着看吗？', '说话、玩的时候，眼睛会看您', ...can, '跟人对着看'),
    question('moving', '{}能自己走吗？', '不用牵，走上几步', '能走', '还不能', '自己走'),
  ],
  24: [
    question('hearing', '{}能说出三样东西的名字吗？', '比如灯、车、鞋，说得不清楚也算', ...manages, '说三样东西的名字'),
    question('people', '让做一件简单的事，{}会照着做吗？', '比如“把球给妈妈”，不用手比', ...can, '照着话做简单的事'),
    question('hands', '{}会自己用勺子吃饭吗？', '洒一些没关系', ...can, '用勺子吃饭'),
    question('moving', '扶着栏杆，{}会上楼梯或者台阶吗？', '大人在旁边护着', ...can, '扶着上台阶'),
  ],
  30: [
    question('hearing', '{}会说两三个字的话吗？', '比如“妈妈抱”“要喝水”', ...can, '说两三个字的话'),
    question('people', '{}喜欢的东西和玩法，会换来换去吗？', '不是总只要一样，换了别的就不行', '会换着玩', '总只要一样', '玩法会变'),
    question('hands', '要大小便，{}会表示吗？', '说出来，或者用动作告诉您', ...can, '会表示要大小便'),
    question('moving', '{}会跑吗？', '在平的地方，跑几步', ...can, '会跑'),
  ],
  36: [
    question('hearing', '{}会说自己的名字吗？', '大名、小名都算', ...can, '说自己的名字'),
    question('people', '{}会玩“假装”的游戏吗？', '比如拿根棍子当马骑、给娃娃喂饭', ...can, '玩假装的游戏'),
    question('hands', '{}会学着画一个圆吗？', '您先画一个，画得不圆也算', ...can, '学着画圆'),
    question('moving', '{}会两只脚一起跳吗？', '两只脚同时离地', ...can, '两脚一起跳'),
  ],
  48: [
    question('hearing', '{}说话会带上“大的”“红的”这样的词吗？', '比如“我要大的苹果”', ...can, '说带形容词的句子'),
    question('people', '让等一等、轮着来，{}做得到吗？', '比如排队滑滑梯', '做得到', '还不行', '能等、能轮流'),
    question('hands', '{}能自己穿衣服吗？', '扣子扣不好也算', ...manages, '自己穿衣服'),
    question('moving', '{}能一只脚站一会儿吗？', '不用扶', ...manages, '一只脚站'),
  ],
  60: [
    question('hearing', '{}能把一件事大致讲出来吗？', '比如今天在幼儿园做了什么', ...manages, '讲一件事的经过'),
    question('people', '{}知道自己是男孩还是女孩吗？', '问一问就知道', '知道', '还不知道', '知道自己是男孩女孩'),
    question('hands', '{}会用筷子吃饭吗？', '夹得住一些菜就算', ...can, '用筷子吃饭'),
    question('moving', '{}能一只脚跳吗？', '不用扶，跳一两下', ...manages, '一只脚跳'),
  ],
  72: [
    question('hearing', '{}能说出自己的感受或者想法吗？', '比如“我有点怕”“我想这样做”', ...manages, '说出感受和想法'),
    question('people', '{}会和别的孩子玩扮演的游戏吗？', '比如一起玩开店、当医生', ...can, '一起玩扮演的游戏'),
    question('hands', '{}会画一个方形吗？', '画得不直也算', ...can, '画方形'),
    question('moving', '{}能快快地跑吗？', '跑得稳，不常摔', ...manages, '快跑'),
  ],
}

/** The question with the child's name in it. */
export const askedOf = ({ ask }: SignQuestion, name: string): string => ask.replace('{}', name)

/** What may be played at home meanwhile. Sample words, still to be looked over by a doctor: the screen says so. */
const homePlays: Record<SignArea, { young: readonly string[]; older: readonly string[] }> = {
  hearing: { young: ['面对面慢慢说话，等宝宝回应', '每天念一小段儿歌，声音不用大'], older: ['宝宝指什么，您就说出它的名字', '每天一起看一会儿图画书，少看屏幕'] },
  people: { young: ['常常对着宝宝笑，学宝宝的表情', '玩躲猫猫'], older: ['每天有一会儿，只陪宝宝玩宝宝选的游戏', '请宝宝帮忙拿东西，做了就夸一句'] },
  hands: { young: ['给好抓、吃不下去的玩具', '两只手轮着递'], older: ['让宝宝自己吃饭、自己脱鞋，慢一点没关系', '一起捏面团、涂画'] },
  moving: { young: ['每天在垫子上趴着玩几次，大人看着', '不用学步车，也不用硬撑着坐或站'], older: ['每天到外面走走跑跑', '扶一把就放手，摔不疼的地方让宝宝自己试'] },
}

/** The ages from which a child plays as the older ones. */
const olderFrom = 18

/** What to play until the visit, for the signs that are there. */
export function playsFor(age: SignAge, answers: readonly boolean[]): string[] {
  const areas = signQuestions[age].flatMap(({ area }, index) => (answers[index] ? [area] : []))
  return [...new Set(areas)].flatMap((area) => homePlays[area][age < olderFrom ? 'young' : 'older'])
}
