/** What goes over: 2 户、5 个电话、1 封邀请. */
export function countsWords(counts: { families: number; calls: number; invitations: number } | null): string {
  if (!counts) return '正在清点'
  const parts = [counts.families > 0 && `${counts.families} 户`, counts.calls > 0 && `${counts.calls} 个要打的电话`, counts.invitations > 0 && `${counts.invitations} 封邀请`].filter(Boolean)
  return parts.length > 0 ? parts.join('、') : '没有要交的事'
}
