import { chainIds, chainText, cleanPlaceName, shortNameOf, whyNotName, whyNotShortName } from '@/domain/org/place-name'

test.each([
  ['township', '望月湖街道', '望月湖'], ['township', '金井镇', '金井'], ['township', '许家桥回族维吾尔族乡', '许家桥'], ['township', '寨市苗族侗族乡', '寨市'],
  ['village', '湘丰村', '湘丰'], ['village', '望月湖社区', '望月湖'], ['county', '攸县', '攸县'], ['county', '靖州苗族侗族自治县', '靖州'], ['city', '长沙市', '长沙'],
  ['firm', '示例茶业有限公司', '示例茶业有限公司'], ['township', '贺家山原种场', '贺家山原种场'],
] as const)('%s %s is called %s', (kind, name, short) => {
  expect(shortNameOf(kind, name)).toBe(short)
})

test('a pasted name loses its spaces and gets the brackets of its language', () => {
  expect(cleanPlaceName(' 湘 丰村(示例)\u200b\u200d')).toBe('湘丰村（示例）')
})

test.each([
  ['', '没有填'], ['村', '至少两个字'], ['长'.repeat(31), '最多 30'], ['湘丰村;删', '符号'], ['=1+1', '符号'], ['12345', '不能只有数字'], ['（）（）', '不能只有数字'], ['🌻🌻村', '符号'],
])('the name “%s” is refused: %s', (name, why) => {
  expect(whyNotName(name)).toContain(why)
})

test.each(['湘丰村', '第3社区', '东湖·西苑社区', '金井镇（新区）'])('the name “%s” is good', (name) => {
  expect(whyNotName(name)).toBeUndefined()
})

test('a short name is one too, where it is given', () => {
  expect([whyNotShortName(undefined), whyNotShortName('湘丰'), whyNotShortName('🌻'), whyNotShortName('12')]).toEqual([undefined, undefined, expect.stringContaining('简称'), expect.stringContaining('简称')])
})

test('a chain leaves the province out, unless it is all', () => {
  expect(chainIds('n1.n11.n103.')).toEqual(['n11', 'n103'])
  expect(chainIds('n1.')).toEqual(['n1'])
  expect(chainText([{ name: '长沙市' }, { name: '岳麓区' }])).toBe('长沙市 · 岳麓区')
})
