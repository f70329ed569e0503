import { quietSuggestions, suggestions } from '@/domain/learn/search/suggestions'

const words = [
  { word: '打疫苗', letters: 'dym', sound: 'dayimiao' },
  { word: '带娃', letters: 'dw', sound: 'daiwa' },
  { word: '疫苗补打', letters: 'ymbd', sound: 'yimiaobuda' },
  { word: '孕期体重', letters: 'yqtz', sound: 'yunqitizhong' },
  { word: '月经不调', letters: 'yjbt', sound: 'yuejingbudiao' },
  { word: 'HPV', letters: 'hpv', sound: 'hpv' },
]

test.each([
  ['疫', ['疫苗补打', '打疫苗']],
  ['打疫', ['打疫苗']],
  ['打疫苗', []],
  ['dym', ['打疫苗']],
  ['d', ['打疫苗', '带娃']],
  ['dai', ['带娃']],
  ['da yi', ['打疫苗']],
  ['y', ['疫苗补打', '孕期体重', '月经不调']],
  ['hp', ['HPV']],
  ['', []],
  ['xyz', []],
])('typing "%s" offers %j', (typed, expected) => {
  expect(suggestions(words, typed, 5)).toEqual(expected)
})

test('no more than asked for', () => {
  expect(suggestions(words, 'y', 2)).toEqual(['疫苗补打', '孕期体重'])
})

test('a bereaved family is offered nothing of children, unless they ask for it', () => {
  expect(quietSuggestions(words, 'y', 5)).toEqual(['疫苗补打', '月经不调'])
  expect(quietSuggestions(words, '孕', 5)).toEqual(['孕期体重'])
})
