import { checkCharacter, isRealName, readIdNumber } from '../../../src/domain/account/id-number'

const today = '2026-11-24'
const withCheck = (digits: string) => digits + checkCharacter(digits)

test('the standard’s own example fits its check character', () => {
  // GB 11643-1999, appendix A: 11010519491231002X.
  expect(readIdNumber('11010519491231002X', today)).toEqual({ ok: true, idNumber: '11010519491231002X', birthOn: '1949-12-31' })
})

test.each([
  ['spaces and a small x are forgiven', ' 110105 19491231 002x ', { ok: true, idNumber: '11010519491231002X', birthOn: '1949-12-31' }],
  ['born today', withCheck('43019920261124001'), { ok: true, idNumber: withCheck('43019920261124001'), birthOn: today }],
  ['a leap day', withCheck('43019920240229001'), { ok: true, idNumber: withCheck('43019920240229001'), birthOn: '2024-02-29' }],
  ['one character short', '1101051949123100', { ok: false, why: 'shape' }],
  ['letters', '11010519491231O02X', { ok: false, why: 'shape' }],
  ['a leading zero', withCheck('01010519491231002'), { ok: false, why: 'shape' }],
  ['no such day', withCheck('43019920230229001'), { ok: false, why: 'birthDate' }],
  ['born tomorrow', withCheck('43019920261125001'), { ok: false, why: 'birthDate' }],
  ['born before 1900', withCheck('43019918991231001'), { ok: false, why: 'birthDate' }],
])('%s', (_, typed, read) => expect(readIdNumber(typed, today)).toEqual(read))

test('any one wrong digit, and any two neighbours swapped, is noticed', () => {
  const right = '430199199001010018'
  const body = withCheck(right.slice(0, 17))
  for (let i = 14; i < 17; i++) {
    for (let digit = 0; digit <= 9; digit++) {
      const typed = body.slice(0, i) + digit + body.slice(i + 1)
      if (typed !== body) expect(readIdNumber(typed, today)).toEqual({ ok: false, why: 'checksum' })
    }
    const swapped = body.slice(0, i - 1) + body.charAt(i) + body.charAt(i - 1) + body.slice(i + 1)
    if (swapped !== body && i > 14) expect(readIdNumber(swapped, today).ok).toBe(false)
  }
})

test.each([
  ['刘桂兰', true],
  ['买买提·吐尔逊', true],
  ['刘', false],
  ['Liu Guilan', false],
  ['刘桂兰3', false],
  ['', false],
])('%s is a real name: %s', (name, is) => expect(isRealName(name)).toBe(is))
