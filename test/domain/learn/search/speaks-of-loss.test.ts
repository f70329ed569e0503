import { asksOfChildren, speaksOfLoss } from '@/domain/learn/search/speaks-of-loss'

test.each(['孩子没了', '孩子去年走了', '儿子不在了怎么办', '女儿过世以后', '孩子死了', '失独', '失独家庭补助', '宝宝没保住', '失去了孩子', '独生子女死亡补助', '白发人送黑发人', '想念我的儿子', '想女儿', '我的崽走了', '没了孩子'])(
  '“%s” is about a child that died',
  (asked) => {
    expect(speaksOfLoss(asked)).toBe(true)
    expect(asksOfChildren(asked)).toBe(false)
  },
)

test.each(['孩子会走了', '宝宝走了几步', '孩子不吃饭', '孩子胃口没了', '没了奶孩子吃什么', '孩子爸爸走了', '孩子的爷爷去世了怎么说', '想要孩子', '想要女儿', '宝宝不吃奶了', '儿子打疫苗', '孩子电话手表没了怎么办', '孩子退烧药没了去哪儿买'])(
  '“%s” is not',
  (asked) => {
    expect(speaksOfLoss(asked)).toBe(false)
  },
)

test('a leave, a check-up and whatever else follows a miscarriage is asked by who needs it', () => {
  expect(speaksOfLoss('流产假多少天')).toBe(false)
})
