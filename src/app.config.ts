import { tabs } from './pages/tab-list'

// Every component in every state: for us, never in a build for people unless asked for.
const withGallery = process.env.NODE_ENV !== 'production' || process.env.GALLERY === '1'
const gallery = withGallery ? [{ root: 'features/gallery', pages: ['index'] }] : []

/** 学堂, below its tab. */
const learnPages = ['article', 'topic', 'saved', 'search', 'topics', 'kind', 'quiz', 'share', 'code']

/** 预约, below its tab. */
const bookPages = ['venues', 'venue', 'sessions', 'session', 'booking', 'mine', 'again', 'voice', 'referral']

/** 帮扶: what one may be entitled to, and what one applied for. */
const supportPages = ['programmes', 'check', 'apply', 'cases', 'case', 'mend', 'notices', 'object', 'annual', 'nominate', 'nominated', 'talk', 'form', 'appeal']

/** The staff's side. */
const deskPages = [
  'today', 'people', 'membership', 'assist', 'places', 'posts', 'invite', 'record', 'hand-over', 'access', 'mine', 'sign-in',
]

/** The staff's side of 学堂: a package of its own, because the desk's is full. */
const editingPages = ['pieces', 'readers', 'search-words', 'boxes']

/** The staff's side of 预约: sessions of a venue, who comes, and what comes after; and the table of permissions, whose words the desk's package has no room for. */
const venuePages = ['week', 'session', 'plan', 'note', 'records', 'voices', 'referrals', 'permissions']

/** The staff's side of 帮扶: applications that are looked at and decided. */
const reviewPages = ['queue', 'appeals', 'annual', 'door']
/** The staff's side of money: budgets, payments, and what insurers paid. */
const paymentPages = ['batches', 'budgets', 'partner']

/** The staff's side of programmes: what they ask and pay, and its changes. */
const programmePages = ['list']

/** My account and my family. */
const accountPages = [
  'first', 'place', 'my-places', 'profile', 'phone', 'identity', 'wishes', 'family', 'invite', 'join', 'child', 'mandates', 'file-for', 'claim', 'consents', 'consent-text', 'viewers', 'my-data',
  'export', 'delete', 'membership', 'volunteer', 'scan', 'computers', 'post-invitation', 'inbox',
]

/** Before a birth and after it, as the mother sees it: a package of its own, because that of the child's file is full. */
const pregnancyPages = ['today', 'dates', 'week', 'visits', 'weight', 'movements', 'bag', 'birth', 'loss', 'after-birth', 'mood', 'preparing']

/** A child's growth, vaccines, check-ups and diary. */
const growPages = ['growth', 'measure', 'measurements', 'birth', 'vaccines', 'precautions', 'dose', 'report', 'checkups', 'checkup', 'signs', 'signs-ask', 'signs-result', 'diary', 'diary-entry', 'share', 'shared']

export default defineAppConfig({
  pages: tabs.map((tab) => tab.page),
  subPackages: [
    { root: 'features/learn', pages: learnPages.map((page) => `${page}/index`) },
    { root: 'features/book', pages: bookPages.map((page) => `${page}/index`) },
    { root: 'features/support', pages: supportPages.map((page) => `${page}/index`) },
    { root: 'features/desk', pages: deskPages.map((page) => `${page}/index`) },
    { root: 'features/editing', pages: editingPages.map((page) => `${page}/index`) },
    { root: 'features/venue', pages: venuePages.map((page) => `${page}/index`) },
    { root: 'features/review', pages: reviewPages.map((page) => `${page}/index`) },
    { root: 'features/payments', pages: paymentPages.map((page) => `${page}/index`) },
    { root: 'features/programmes', pages: programmePages.map((page) => `${page}/index`) },
    { root: 'features/account', pages: accountPages.map((page) => `${page}/index`) },
    { root: 'features/grow', pages: growPages.map((page) => `${page}/index`) },
    { root: 'features/pregnancy', pages: pregnancyPages.map((page) => `${page}/index`) },
    ...gallery,
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['features/learn', 'features/account', 'features/grow', 'features/pregnancy'] },
    'pages/learn/index': { network: 'all', packages: ['features/learn'] },
    'pages/book/index': { network: 'all', packages: ['features/book'] },
    'pages/me/index': { network: 'all', packages: ['features/learn', 'features/account', 'features/grow', 'features/pregnancy'] },
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
  // Only when somebody asks for the places near them; the answer is kept nowhere.
  permission: { 'scope.userLocation': { desc: '帮您找离您最近的社区，只用这一次，不存' } },
  requiredPrivateInfos: ['getLocation'],
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  style: 'v2',
  animation: false,
  __usePrivacyCheck__: true,
} as Parameters<typeof defineAppConfig>[0])
