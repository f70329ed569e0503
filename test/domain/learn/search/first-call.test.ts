import { firstCallFor } from '@/domain/learn/search/first-call'
import { ambulance, comfortLine, police, womensLine } from '@/domain/hotlines'

const numbers = (typed: string) => firstCallFor(typed)?.lines.map(({ number }) => number)

test.each(['想自杀', '我 不 想 活 了', '活着没意思', '孩子说想死', '割腕', '要死的办法', '他写了遗书', '轻生'])('"%s": somebody to talk to, then the ambulance', (typed) => {
  expect(numbers(typed)).toEqual([comfortLine, ambulance])
})

test.each(['家暴', '老公打我', '老公又打我', '被打了怎么办', '强奸', '被猥亵'])('"%s": the police, then the women’s line', (typed) => {
  expect(numbers(typed)).toEqual([police, womensLine])
})

test.each(['孩子走丢了', '老人走失怎么办', '我妈不见了', '娃找不到了', '孩子被人抱走', '孩子被拐了', '人贩子'])('"%s": the police, without waiting', (typed) => {
  expect(numbers(typed)).toEqual([police])
})

test.each(['接种证丢了', '孩子的疫苗本不见了', '孩子找不到工作', '出生证丢了', '打疫苗', '睡不着', '独生子女死亡', '想死亡证明怎么开', '打针痛不痛', '被打过疫苗', '心情不好', '血压高', '打喷嚏', '', '，。'])('"%s" is a question to read about', (typed) => {
  expect(numbers(typed)).toBeUndefined()
})
