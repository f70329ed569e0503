/** Order matters: Edge and Opera call themselves Chrome too, Chrome calls itself Safari. */
const browsers = [
  ['MicroMessenger/', '微信'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['QQBrowser/', 'QQ 浏览器'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const systems = [
  ['Windows', 'Windows 电脑'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Macintosh', '苹果电脑'],
  ['Android', '安卓手机'],
  ['HarmonyOS', '鸿蒙设备'],
  ['Linux', 'Linux 电脑'],
] as const

const named = (userAgent: string, names: ReadonlyArray<readonly [mark: string, name: string]>, else_: string) => names.find(([mark]) => userAgent.includes(mark))?.[1] ?? else_

/** What a person is told of the browser that asks to be signed in: words of ours only, so that nobody can write into somebody else's phone. */
export const browserWords = (userAgent: string): string => `${named(userAgent, systems, '电脑')}上的 ${named(userAgent, browsers, '浏览器')}`
