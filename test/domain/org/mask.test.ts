import { maskedName, maskedPhone, shownName, surnameOnly } from '../../../src/domain/org/mask'

test.each([
  ['吴春梅', '吴*梅'],
  ['周明', '周*'],
  ['欧阳春华', '欧阳*华'],
  ['欧阳', '欧*'],
  ['阿卜杜拉·买买提', '阿*提'],
  ['周', '周*'],
  [' 吴春梅 ', '吴*梅'],
])('%s is shown as %s', (name, shown) => {
  expect(maskedName(name)).toBe(shown)
})

test.each([['刘桂兰', '刘*'], ['欧阳春华', '欧阳*'], ['刘', '刘*']])('of %s in a special family only %s is shown', (name, shown) => {
  expect(surnameOnly(name)).toBe(shown)
  expect(shownName(name, true)).toBe(shown)
})

test('a phone shows its last four', () => {
  expect(maskedPhone('0012')).toBe('*******0012')
})
