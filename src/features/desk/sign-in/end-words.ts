import type { SessionEnd } from '@/client/session'

/** Why somebody who was signed in on this computer sees the code again, and that nothing was lost. `comesBack`: the page from before opens again. */
export function endWords(end: SessionEnd | null, comesBack: boolean): { title: string; text: string } | undefined {
  const kept = comesBack ? '已经保存的都在，登录后回到刚才那一页。' : '已经保存的都在，登录后接着办。'
  switch (end) {
    case null:
      return undefined
    case 'signedOut':
      return { title: '已经退出登录', text: '已经保存的都在。要接着办，请重新扫码。' }
    case 'over':
      return { title: '登录满 8 小时，自动退出了', text: kept }
    case 'refused':
      return { title: '这台电脑的登录结束了', text: `可能是到了 8 小时，或在手机上退出了它。${kept}` }
  }
}
