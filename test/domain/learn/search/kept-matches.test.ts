import { keptMatches, type KeptPiece } from '@/domain/learn/search/kept-matches'

const piece = (title: string, about: Partial<KeptPiece> = {}): KeptPiece => ({ title, summary: '', tags: [], body: '', ...about })
const saved = [
  piece('家里备哪些药', { body: '退烧药、创可贴。夜里发烧先看精神。' }),
  piece('宝宝发烧了，先看精神，再看度数', { summary: '度数高不等于病得重。', tags: ['夜里发烧', '退烧'] }),
  piece('血压高，天天量', { body: '早晚各量一次。' }),
  piece('HPV 疫苗怎么打', { tags: ['HPV'] }),
]

test.each([
  ['发烧怎么办', ['宝宝发烧了，先看精神，再看度数', '家里备哪些药']],
  ['夜里发烧', ['宝宝发烧了，先看精神，再看度数', '家里备哪些药']],
  ['血压', ['血压高，天天量']],
  ['hpv', ['HPV 疫苗怎么打']],
  ['ＨＰＶ 疫苗', ['HPV 疫苗怎么打']],
  ['药', ['家里备哪些药']],
  ['贷款贴息', []],
  ['高血脂要不要吃药', []],
  ['？', []],
  ['', []],
])('without network, "%s" finds %j among what is saved', (asked, titles) => {
  expect(keptMatches(saved, asked).map(({ title }) => title)).toEqual(titles)
})

test('what the title says comes before what only the text says, whatever was saved last', () => {
  const [first] = keptMatches([piece('别的', { body: '量血压' }), piece('量血压')], '量血压')
  expect(first?.title).toBe('量血压')
})
