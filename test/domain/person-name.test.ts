import { typedName, whyNoNameBecomes, whyNotNameIfAny } from '../../src/domain/person-name'

const read = (typed: string) => typedName().safeParse(typed)
const refusal = (sentence: string) => [{ code: 'custom', params: { sentence: expect.stringContaining(sentence) } }]

test.each(['刘桂兰', '欧阳娜娜', '测试', '阿依古丽·买买提', '迪丽热巴•迪力木拉提', 'བསྟན་འཛིན'.replaceAll('་', ' '), 'ئابلىز', 'Anna-Maria O’Neil', 'José Núñez', '禾禾2号', '𠮷田', '〇小红', '妈妈（雨桐）', '长'.repeat(20)])(
  '“%s” is a name',
  (name) => {
    expect(read(name)).toMatchObject({ success: true })
    expect(whyNoNameBecomes(name)).toBeUndefined()
  },
)

test.each([
  ['', '还空着'],
  ['   ', '还空着'],
  ['\u200b\u200d\ufeff', '还空着'],
  ['🌞🌻', '要有汉字或字母'],
  ['12345', '要有汉字或字母'],
  ['。。。', '要有汉字或字母'],
  ['小太阳🌞', '不认识的符号或表情'],
  ['刘\u0007兰', '不认识的符号或表情'],
  ['刘\n兰', '不认识的符号或表情'],
  ['<b>刘</b>', '不认识的符号或表情'],
])('%j is none, and that is said', (name, why) => {
  expect(read(name).error?.issues).toMatchObject(refusal(why))
})

test('a name too long is refused with how much too long it is, before and after it is sent', () => {
  const name = '长'.repeat(30)
  expect(read(name).error?.issues).toContainEqual(expect.objectContaining(refusal('最多 20 个字，多了 10 个')[0]))
  expect(whyNoNameBecomes(name)).toContain('最多 20 个字，多了 10 个')
})

test.each([
  ['', undefined],
  ['2', undefined],
  [' ', undefined],
  ['刘<', '不认识的符号或表情'],
])('while it is typed, %j is met with %j', (name, why) => {
  expect(whyNoNameBecomes(name)).toEqual(why && expect.stringContaining(why))
})

test('a name that may be left out may be blank, and is a name otherwise', () => {
  expect([whyNotNameIfAny('  '), whyNotNameIfAny('外婆'), whyNotNameIfAny('外婆🌞')]).toEqual([undefined, undefined, expect.stringContaining('不认识的符号')])
})

test('what copying left in, and nobody sees, is left out', () => {
  expect(read(' 刘\u200b桂兰\u202c ').data).toBe('刘桂兰')
})
