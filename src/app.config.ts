import { tabs } from './pages/tab-list'

// Every component in every state: for us, never in a build for people unless asked for.
const withGallery = process.env.NODE_ENV !== 'production' || process.env.GALLERY === '1'
const gallery = withGallery ? [{ root: 'features/gallery', pages: ['index'] }] : []

/** The staff's side. */
const deskPages = [
  'today', 'people', 'membership', 'places', 'posts', 'invite', 'hand-over', 'access', 'permissions', 'mine', 'sign-in',
]

export default defineAppConfig({
  pages: tabs.map((tab) => tab.page),
  subPackages: [
    { root: 'features/learn', pages: ['article/index', 'topic/index', 'saved/index'] },
    { root: 'features/account', pages: ['inbox/index'] },
    { root: 'features/desk', pages: deskPages.map((page) => `${page}/index`) },
    ...gallery,
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['features/learn'] },
    'pages/learn/index': { network: 'all', packages: ['features/learn'] },
    'pages/me/index': { network: 'all', packages: ['features/learn'] },
  },
  tabBar: {
    custom: true,
    color: '#52606D',
    selectedColor: '#0F766E',
    backgroundColor: '#FFFFFF',
    list: tabs.map((tab) => ({ pagePath: tab.page, text: tab.label })),
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '向日葵',
    navigationBarTextStyle: '@text' as 'black',
    navigationBarBackgroundColor: '@page',
    backgroundColor: '@page',
    backgroundTextStyle: '@style' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
  animation: false,
  __usePrivacyCheck__: true,
} as Parameters<typeof defineAppConfig>[0])
