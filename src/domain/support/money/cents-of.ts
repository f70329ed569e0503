/** 分 of what somebody typed in 元; undefined for what is no amount. */
export function centsOf(text: string): number | undefined {
  const plain = text.trim().replace(/[,，]/g, '')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined
  const [whole = '0', parts = ''] = plain.split('.')
  return Number(whole) * 100 + Number(parts.padEnd(2, '0'))
}
