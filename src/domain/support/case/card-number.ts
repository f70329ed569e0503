/** ISO/IEC 7812: the last digit checks the others, so that a slip of the finger is found before a bank sends the money back. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{15,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
