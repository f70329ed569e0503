import { dataKeys } from '../../cloudfunctions/kernel/crypto/keyring'
import { blind } from '../../cloudfunctions/kernel/crypto/blind'
import { seal, unseal } from '../../cloudfunctions/kernel/crypto/seal'

const [old, current] = [`a:${'11'.repeat(32)}`, `b:${'22'.repeat(32)}`]
const keys = dataKeys(current)

describe('a sealed field', () => {
  test.each(['', '13800000000', '示例：湖南省长沙市'])('opens in its record: %p', (plain) => {
    expect(unseal(seal(plain, 'r1', keys), 'r1', keys)).toBe(plain)
  })
  test('looks different each time, and does not hold what it hides', () => {
    const [one, two] = [seal('13800000000', 'r1', keys), seal('13800000000', 'r1', keys)]
    expect(one).not.toBe(two)
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('138')
  })
  test('does not open in another record', () => {
    expect(() => unseal(seal('x', 'r1', keys), 'r2', keys)).toThrow()
  })
  test.each([0, 1, 2])('does not open when a character of part %s was changed', (part) => {
    const parts = seal('13800000000', 'r1', keys).split('.')
    parts[part] = `${parts[part]?.startsWith('A') ? 'B' : 'A'}${parts[part]?.slice(1)}`
    expect(() => unseal(parts.join('.'), 'r1', keys)).toThrow()
  })
  test('with a shortened tag does not open', () => {
    const sealed = seal('13800000000', 'r1', keys)
    expect(() => unseal(sealed.slice(0, -6), 'r1', keys)).toThrow()
  })
})

describe('changing the key', () => {
  const both = dataKeys(`${current},${old}`)
  test('what the old key sealed is still read, what is sealed now has the new one', () => {
    expect(unseal(seal('x', 'r', dataKeys(old)), 'r', both)).toBe('x')
    expect(unseal(seal('x', 'r', both), 'r', dataKeys(current))).toBe('x')
  })
  test('without the old key its fields do not open', () => {
    expect(() => unseal(seal('x', 'r', dataKeys(old)), 'r', keys)).toThrow('no data key a')
  })
  test.each(['', 'a:1234', `a:${'zz'.repeat(32)}`, `${current},`])('the list %p is refused', (text) => {
    expect(() => dataKeys(text)).toThrow('DATA_KEY')
  })
  test('one key needs no id', () => {
    expect(dataKeys('33'.repeat(32))[0].id).toBe('0')
  })
})

describe('a blind mark', () => {
  const key = 'k'.repeat(32)
  test('is the same for the same value, and 22 characters', () => {
    expect(blind('phone', '13800000000', key)).toBe(blind('phone', '13800000000', key))
    expect(blind('phone', '13800000000', key)).toMatch(/^[\w-]{22}$/)
  })
  test('differs by kind, value and key', () => {
    const marks = [blind('phone', '1', key), blind('id4', '1', key), blind('phone', '2', key), blind('phone', '1', `${key}!`)]
    expect(new Set(marks).size).toBe(4)
  })
})
