import { typedName } from '../../src/domain/person-name'

const read = (typed: string) => typedName(20).safeParse(typed)

test.each(['刘桂兰', '欧阳娜娜', '阿依古丽·买买提', '迪丽热巴•迪力木拉提', 'བསྟན་འཛིན'.replaceAll('་', ' '), 'ئابلىز', 'Anna-Maria O’Neil', 'José Núñez', '禾禾2号', '𠮷田', '〇小红', '妈妈（雨桐）'])('“%s” is a name', (name) => {
  expect(read(name)).toMatchObject({ success: true })
})

test.each([
  ['🌞🌻', '要有汉字或字母'],
  ['12345', '要有汉字或字母'],
  ['。。。', '要有汉字或字母'],
  ['小太阳🌞', '不认识的符号或表情'],
  ['刘\u0007兰', '不认识的符号或表情'],
  ['刘\n兰', '不认识的符号或表情'],
  ['<b>刘</b>', '不认识的符号或表情'],
])('%j is none, and that is said', (name, why) => {
  expect(read(name).error?.issues).toMatchObject([{ code: 'custom', params: { sentence: expect.stringContaining(why) } }])
})

test.each(['', '   ', '\u200b\u200d\ufeff', '长'.repeat(21)])('%j is none', (name) => {
  expect(read(name).success).toBe(false)
})

test('what copying left in, and nobody sees, is left out', () => {
  expect(read(' 刘\u200b桂兰\u202c ').data).toBe('刘桂兰')
})
