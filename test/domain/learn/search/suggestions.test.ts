import { quietSuggestions, suggestions } from '@/domain/learn/search/suggestions'

/** A word as the cloud offers it: its letters and its sound follow from its syllables. */
const offered = (word: string, syllables: string, hiddenFromBereaved = false) => ({
  word,
  letters: syllables.split(' ').map((syllable) => syllable[0]).join(''),
  sound: syllables.split(' ').map((syllable) => syllable.split('|')[0]).join(''),
  syllables,
  hiddenFromBereaved,
})

const words = [
  offered('打疫苗', 'da yi miao'),
  offered('接种疫苗', 'jie zhong yi miao'),
  offered('带娃', 'dai wa', true),
  offered('疫苗补打', 'yi miao bu da'),
  offered('孕期体重', 'yun qi ti zhong', true),
  offered('月经不调', 'yue jing bu diao|tiao'),
  offered('高血压', 'gao xie|xue ya'),
  offered('拉肚子', 'la du zi', true),
  { word: 'HPV疫苗', letters: 'hpvym', sound: 'hpvyimiao', syllables: 'h p v yi miao', hiddenFromBereaved: false },
]

test.each([
  ['疫', ['疫苗补打', '打疫苗', '接种疫苗', 'HPV疫苗']],
  ['打疫', ['打疫苗']],
  ['打疫苗', []],
  ['dym', ['打疫苗']],
  ['d', ['打疫苗', '带娃']],
  ['dai', ['带娃']],
  ['da yi', ['打疫苗']],
  ['y', ['疫苗补打', '孕期体重', '月经不调']],
  ['hp', ['HPV疫苗']],
  ['', []],
  ['xyz', []],
])('typing "%s" offers %j', (typed, expected) => {
  expect(suggestions(words, typed, 5)).toEqual(expected)
})

test.each([
  ['yimiao', ['疫苗补打', '打疫苗', '接种疫苗', 'HPV疫苗']],
  ['yim', ['疫苗补打', '打疫苗', '接种疫苗', 'HPV疫苗']],
  ['ym', ['疫苗补打', '打疫苗', '接种疫苗', 'HPV疫苗']],
  ['zym', ['接种疫苗']],
  ['zhongyi', ['接种疫苗']],
  ['tizhong', ['孕期体重']],
  ['xueya', ['高血压']],
  ['gaoxue', ['高血压']],
  ['butiao', ['月经不调']],
  ['yjbt', ['月经不调']],
])('typing "%s" offers what begins so, then what sounds so inside: %j', (typed, expected) => {
  expect(suggestions(words, typed, 5)).toEqual(expected)
})

test.each([
  ['imiao', []],
  ['iao', []],
  ['miaobuda', ['疫苗补打']],
])('a sound is met from a character on, not from its middle: typing "%s" offers %j', (typed, expected) => {
  expect(suggestions(words, typed, 5)).toEqual(expected)
})

test('no more than asked for', () => {
  expect(suggestions(words, 'y', 2)).toEqual(['疫苗补打', '孕期体重'])
})

test('a bereaved family is offered nothing of children, neither by the word nor by the pieces that have it, unless they ask for it', () => {
  expect(quietSuggestions(words, 'y', 5)).toEqual(['疫苗补打', '月经不调'])
  expect(quietSuggestions(words, 'la', 5)).toEqual([])
  expect(quietSuggestions(words, '孕', 5)).toEqual(['孕期体重'])
})
