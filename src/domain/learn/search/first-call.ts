/**
 * Words behind which somebody may be in danger: a number stands above everything that there is to read, at the first letters that say so and without network, and the phone does not
 * remember what was asked, for others may hold it.
 */
import { ambulance, comfortLine, police, womensLine } from '../../hotlines'
import { lettersAndDigits } from '../../letters'

interface Line {
  number: string
  name: string
  /** When to call it. */
  about: string
}

export interface FirstCall {
  title: string
  lines: readonly Line[]
}

const despair: FirstCall = {
  title: '先和人说说话，好吗',
  lines: [
    { number: comfortLine, name: '心理援助热线', about: '不收费，也不问您是谁' },
    { number: ambulance, name: '急救', about: '已经吃了药、受了伤，马上打' },
  ],
}
const violence: FirstCall = {
  title: '先保住自己平安',
  lines: [
    { number: police, name: '报警', about: '正在被打、有危险，马上打' },
    { number: womensLine, name: '妇女维权热线', about: '不敢回家、要人帮忙' },
  ],
}

const lost: FirstCall = {
  title: '人走丢了，现在就报警',
  lines: [{ number: police, name: '报警', about: '孩子、老人走丢，不用等 24 小时' }],
}

const words: ReadonlyArray<readonly [RegExp, FirstCall]> = [
  [/自杀|轻生|寻短见|寻死|自残|自伤|割腕|跳楼|跳河|上吊|遗书|喝农药|吞安眠药|[想要]死(?!亡)|不想活|活不下去|活着没意思|不如死/, despair],
  [/家暴|挨打|被打|打老婆|打媳妇|(老公|丈夫|男人|男朋友)(总|又|要|动手)?打我|打我妈|强奸|性侵|猥亵/, violence],
  [/走丢|走失|(孩子|宝宝|儿子|女儿|娃|崽|老人|妈妈?|爸爸?|奶奶|爷爷|外婆|外公)(被人?(抱走|拐)|丢了|不见了|失踪|找不[到着](了|怎么办|$))|被拐|拐卖|人贩子/, lost],
]

/** Somebody may be about to hurt themselves. */
export const speaksOfDespair = (typed: string): boolean => firstCallFor(typed) === despair

/** Whom to call first, of these words; undefined where nothing speaks of danger. A child who was beaten by a needle (被打了针) is not meant. */
export function firstCallFor(typed: string): FirstCall | undefined {
  const asked = lettersAndDigits(typed.normalize('NFKC')).join('').replace(/被打[了过]?(疫苗|针)/g, '')
  return words.find(([pattern]) => pattern.test(asked))?.[1]
}
