/** 受理号: what a family reads out on the telephone. `HL2611-004217`: the programme, the month it was filed in, and six digits that say nothing about anybody. */

/** FNV-1a, 32 bits: spreads ids that differ in little. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** `again`: how often the number was taken already. `filedOn`: the day in China. */
export const receiptOf = ({ letters, caseId, filedOn, again = 0 }: { letters: string; caseId: string; filedOn: string; again?: number }): string =>
  `${letters}${filedOn.slice(2, 4)}${filedOn.slice(5, 7)}-${String(spread(`${caseId}:${again}`) % 1_000_000).padStart(6, '0')}`
