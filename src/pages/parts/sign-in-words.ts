/** Said wherever somebody signs in: what is kept of them. */
export const signInKeeps = { icon: 'lock', label: '记什么', text: '微信给的一串编号，没有您的姓名、手机号' } as const

/** A browser knows nobody until the phone says who it is. */
export const signInElsewhere = '这里是浏览器，请在手机微信里打开“向日葵”小程序登录。'
