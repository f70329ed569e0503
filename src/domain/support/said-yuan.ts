/** Money is kept in 分, whole numbers. */

/** Rounds to whole 分, half a 分 up: what a bank does. */
export const toCents = (cents: number): number => Math.floor(cents + 0.5)

/** `1100.00`: for tables and machines. */
export const yuan = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** `1,100 元`, `3,333.33 元`: as screens say it. */
export function saidYuan(cents: number): string {
  const [whole = '0', parts = '00'] = yuan(cents).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${parts === '00' ? '' : `.${parts}`} 元`
}
