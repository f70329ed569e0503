import { highlighted } from '@/domain/learn/search/highlight'

/** Marked runs in brackets. */
const shown = (text: string, asked: string) => highlighted(text, asked).map((run) => (run.hit ? `[${run.text}]` : run.text)).join('')

test.each([
  ['打疫苗', '打疫苗前后，这几件事先知道', '[打疫苗]前后，这几件事先知道'],
  ['宝宝打疫苗后发烧', '打疫苗前后，这几件事先知道', '[打疫苗]前后，这几件事先知道'],
  ['夜里发烧怎么办', '夜里发烧，怎么办才好', '[夜里发烧]，怎么办才好'],
  ['补贴 什么时候到账', '育儿补贴：3 岁以下每孩每年 3600 元', '育儿[补贴]：3 岁以下每孩每年 3600 元'],
  ['ＨＰＶ', 'hpv 疫苗，几岁打', '[hpv] 疫苗，几岁打'],
  ['3600', '每年 3600 元', '每年 [3600] 元'],
  ['牙', '宝宝的牙', '宝宝的[牙]'],
  ['烧了', '发热，先看精神', '发热，先看精神'],
  ['疫苗', '疫苗和疫苗本', '[疫苗]和[疫苗]本'],
  ['y', 'by hand', 'by hand'],
  ['   ', '什么都没找', '什么都没找'],
  ['𠮷祥', '𠮷祥村的活动', '[𠮷祥]村的活动'],
])('"%s" in "%s"', (asked, text, expected) => {
  expect(shown(text, asked)).toBe(expected)
})

test('nothing of the text is lost or added', () => {
  const text = '8 个月怎么吃：稠一点、碎一点'
  for (const asked of ['怎么吃', '8个月', '碎一点稠一点', '']) expect(highlighted(text, asked).map((run) => run.text).join('')).toBe(text)
})
