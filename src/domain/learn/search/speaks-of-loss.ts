/**
 * Who looks for words about a child that died says 孩子 as well; yet what there is about raising children is the last thing to show them (docs/principles.md, 2). A pregnancy that
 * ended is asked about by those who need their leave and their check-up: nothing is kept from them.
 */
import { isParentingArticle, speaksOfChildren } from '../parenting'

const child = '(?:孩子?|儿子?|闺女|女儿?|妹子|娃娃?|伢子?|崽崽?|宝宝|宝贝|毛毛|大宝|二宝|独苗|独子|独女)'
const gone = '(?:没了|没有了|走了|不在了|不在人世|离世|离开(?:了|我)|去世|过世|逝世|死了|死亡|病死|淹死|夭折|牺牲|没保住|没留住|没抢救)'
/** Nothing else may stand between: 孩子胃口没了 is another question. */
const when = '(?:就|都|也|已经?|刚刚?|突然|忽然|一下子|生下来|前天|昨天|今年|去年|前年|早)*'
const loss = new RegExp(
  [
    `${child}${when}${gone}(?:怎么办|以后|之后|后|[，。？！,?!\\s]|$)`,
    `${child}[^，。？]{0,4}(?:去世|过世|离世|夭折|死亡|不在人世)`,
    `(?:失去|没了|死了)(?:我|的|了|唯一|独生)*${child}`,
    '失独|丧子|丧女|白发人送|失孤',
    `(?:想念|思念|怀念|忘不[了掉])[^，。？]{0,4}${child}`,
    '^想(?:我的?)?(?:儿子|女儿|闺女|崽崽?)了?$',
  ].join('|'),
)
/** What is said of a child that walks, and of somebody else who died. */
const notMeant = /会走了|能走了|不走了|先走了|(?:孩子|女儿|儿子)的?(?:爸|妈|爹|娘|爷|奶|姥|外公|外婆|公公|婆婆|老公|老婆)/
/** Of a piece that is there for who lost somebody. */
const aboutLoss = /流产|失去|想念|离开/

/** Whether these words are about a child that died. */
export const speaksOfLoss = (asked: string): boolean => loss.test(asked.trim()) && !notMeant.test(asked)

/** Whether somebody who looks for this wants what there is about children. */
export const asksOfChildren = (asked: string): boolean => speaksOfChildren(asked) && !speaksOfLoss(asked)

/** Whether finding this piece would hurt who asked. */
export const wouldHurt = (card: Parameters<typeof isParentingArticle>[0], asked: string): boolean => speaksOfLoss(asked) && isParentingArticle(card) && !aboutLoss.test(card.title)
