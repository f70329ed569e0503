import { lookedFor } from '@/domain/learn/search/looked-for'

test('who is in despair is given what helps to hold on', () => {
  for (const asked of ['想死', '不想活了', '活着没意思', '孩子说想自杀']) expect(lookedFor(asked)).toBe('心情不好 抑郁')
})

test('who lost a child is given what is there for them', () => {
  for (const asked of ['孩子没了', '儿子去年走了']) expect(lookedFor(asked)).toBe('想念 思念 特殊家庭')
})

test('everything else is looked for as it was asked', () => {
  for (const asked of ['打疫苗', '家暴', '孩子发烧', '死亡证明怎么开']) expect(lookedFor(asked)).toBe(asked)
})
