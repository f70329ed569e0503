/** The four tabs, in order; `page` is the route in the main package. */
export const tabs = [
  { key: 'home', label: '首页', icon: 'home', page: 'pages/home/index' },
  { key: 'learn', label: '学堂', icon: 'book', page: 'pages/learn/index' },
  { key: 'book', label: '预约', icon: 'calendar-check', page: 'pages/book/index' },
  { key: 'me', label: '我的', icon: 'person', page: 'pages/me/index' },
] as const

export type TabKey = (typeof tabs)[number]['key']
