import Taro from '@tarojs/taro'
import type { NeedId } from '@/domain/book/venues/needs'
import type { VenueKind } from '@/domain/book/venues/venue-kinds'
import type { SignAge } from '@/domain/grow/signs/warning-signs'
import type { KeyTask } from '@/domain/key-task'

const learn = '/features/learn'
const account = '/features/account'
const grow = '/features/grow'
const pregnancy = '/features/pregnancy'
const booking = '/features/book'
const support = '/features/support'
/** A child's file, or the first child's when nobody says whose. */
const ofChild = (page: string, childId: string | undefined, more = '') => `${grow}/${page}/index${childId === undefined ? '' : `?child=${childId}${more}`}`

/** Addresses of pages, so that no screen spells one out. */
export const routes = {
  home: '/pages/home/index',
  learn: '/pages/learn/index',
  article: (id: string) => `${learn}/article/index?id=${id}`,
  topic: (id: string) => `${learn}/topic/index?topic=${id}`,
  keyTask: (task: KeyTask) => `${learn}/topic/index?task=${task}`,
  poster: (of: 'article' | 'topic', id: string) => `${learn}/share/index?${of}=${id}`,
  saved: `${learn}/saved/index`,
  search: `${learn}/search/index`,
  topics: `${learn}/topics/index`,
  policies: `${learn}/kind/index?kind=policy`,
  notices: `${learn}/kind/index?kind=announcement`,
  kits: `${learn}/kind/index?kind=kit`,
  quiz: `${learn}/quiz/index`,
  book: '/pages/book/index',
  /** 附近能帮忙的地方: all, or of one kind, or for one need. */
  venues: (of: { kind?: VenueKind; need?: NeedId } = {}) => `${booking}/venues/index${of.kind ? `?kind=${of.kind}` : of.need ? `?need=${of.need}` : ''}`,
  venue: (id: string) => `${booking}/venue/index?id=${id}`,
  /** 场次: around where one lives, or of one venue. */
  sessions: (venueId?: string) => `${booking}/sessions/index${venueId === undefined ? '' : `?venue=${venueId}`}`,
  /** Those where children are checked up. */
  checkupSessions: `${booking}/sessions/index?for=checkup`,
  /** `from`: the request that is to be moved there. */
  session: (id: string, from?: string) => `${booking}/session/index?id=${id}${from === undefined ? '' : `&from=${from}`}`,
  booking: (sessionId: string, request: string) => `${booking}/booking/index?session=${sessionId}&request=${request}`,
  /** Sessions of that kind at a venue from a day on. */
  again: (venueId: string, kind: string, from: string) => `${booking}/again/index?venue=${venueId}&kind=${kind}&from=${from}`,
  voice: (sessionId: string, request: string) => `${booking}/voice/index?session=${sessionId}&request=${request}`,
  referral: (sessionId: string, request: string, id: string) => `${booking}/referral/index?session=${sessionId}&request=${request}&id=${id}`,
  myBookings: `${booking}/mine/index`,
  /** 能享受什么: every programme of support. */
  programmes: `${support}/programmes/index`,
  /** The self-check of one of them. */
  check: (programmeId: string) => `${support}/check/index?id=${programmeId}`,
  /** To apply for a programme; of a draft, to go on with it. */
  apply: (programmeId: string, forPerson?: string) => `${support}/apply/index?programme=${programmeId}${forPerson === undefined ? '' : `&for=${forPerson}`}`,
  /** To choose what to apply for in somebody's place. */
  programmesFor: (person: string) => `${support}/programmes/index?for=${person}`,
  /** 推荐健康幸福家庭. */
  nominate: `${support}/nominate/index`,
  nominated: `${support}/nominated/index`,
  supportNotices: `${support}/notices/index`,
  /** To say what speaks against one that is announced. */
  objectTo: (receipt: string) => `${support}/object/index?receipt=${receipt}`,
  myCases: `${support}/cases/index`,
  supportCase: (id: string) => `${support}/case/index?id=${id}`,
  /** This year’s review of what is paid month by month. */
  annualReview: (id: string) => `${support}/annual/index?id=${id}`,
  /** What was said between the family and who works on it. */
  talkAboutCase: (id: string) => `${support}/talk/index?id=${id}`,
  /** The form as it was filed. */
  filedForm: (id: string) => `${support}/form/index?id=${id}`,
  mendCase: (id: string) => `${support}/mend/index?id=${id}`,
  me: '/pages/me/index',
  first: `${account}/first/index`,
  place: (aim: 'living' | 'registered' | 'transfer') => `${account}/place/index?for=${aim}`,
  profile: `${account}/profile/index`,
  phone: `${account}/phone/index`,
  identity: (forWhat: string) => `${account}/identity/index?for=${forWhat}`,
  wishes: `${account}/wishes/index`,
  family: `${account}/family/index`,
  familyOf: (familyId: string) => `${account}/family/index?family=${familyId}`,
  invite: (familyId: string) => `${account}/invite/index?family=${familyId}`,
  join: (token: string) => `${account}/join/index?token=${token}`,
  child: (familyId: string, childId: string) => `${account}/child/index?family=${familyId}&child=${childId}`,
  addChild: (familyId: string) => `${account}/child/index?family=${familyId}`,
  growth: (childId?: string) => ofChild('growth', childId),
  measure: (childId: string, of?: string) => ofChild('measure', childId, of && `&of=${of}`),
  measurements: (childId: string) => ofChild('measurements', childId),
  birth: (childId: string) => ofChild('birth', childId),
  vaccines: (childId?: string) => ofChild('vaccines', childId),
  /** What a clinic asks before each dose. */
  precautions: (childId: string) => ofChild('precautions', childId),
  dose: (childId: string, which?: { of: string } | { code: string }) => ofChild('dose', childId, which && ('of' in which ? `&of=${which.of}` : `&code=${which.code}`)),
  checkups: (childId?: string) => ofChild('checkups', childId),
  checkup: (childId: string, id: string) => ofChild('checkup', childId, `&id=${id}`),
  signs: (childId?: string) => ofChild('signs', childId),
  /** The questions of this age; `of`: what was answered before, to be changed. */
  signsAsk: (childId: string, age: SignAge, of?: string) => ofChild('signs-ask', childId, `&age=${age}${of === undefined ? '' : `&of=${of}`}`),
  signsResult: (childId: string, id: string) => ofChild('signs-result', childId, `&id=${id}`),
  diary: (childId?: string) => ofChild('diary', childId),
  diaryEntry: (childId: string, of?: string) => ofChild('diary-entry', childId, of && `&of=${of}`),
  growShare: (childId?: string) => ofChild('share', childId),
  shared: (token: string) => `${grow}/shared/index?token=${token}`,
  pregnancy: `${pregnancy}/today/index`,
  pregnancyDates: `${pregnancy}/dates/index`,
  pregnancyWeek: `${pregnancy}/week/index`,
  pregnancyVisits: `${pregnancy}/visits/index`,
  pregnancyWeight: `${pregnancy}/weight/index`,
  movements: `${pregnancy}/movements/index`,
  hospitalBag: `${pregnancy}/bag/index`,
  pregnancyBirth: `${pregnancy}/birth/index`,
  pregnancyLoss: `${pregnancy}/loss/index`,
  afterBirth: `${pregnancy}/after-birth/index`,
  mood: `${pregnancy}/mood/index`,
  preparing: `${pregnancy}/preparing/index`,
  growReport: (childId: string) => ofChild('report', childId),
  mandates: `${account}/mandates/index`,
  fileFor: (mandateId: string) => `${account}/file-for/index?mandate=${mandateId}`,
  claim: `${account}/claim/index`,
  consents: `${account}/consents/index`,
  consentText: (kind: string) => `${account}/consent-text/index?kind=${kind}`,
  viewers: `${account}/viewers/index`,
  myData: `${account}/my-data/index`,
  export: `${account}/export/index`,
  deleteAccount: `${account}/delete/index`,
  membership: `${account}/membership/index`,
  membershipAt: (placeId: string) => `${account}/membership/index?at=${placeId}`,
  myPlaces: `${account}/my-places/index`,
  volunteer: `${account}/volunteer/index`,
  scan: (code: string) => `${account}/scan/index?code=${encodeURIComponent(code)}`,
  computers: `${account}/computers/index`,
  postInvitation: `${account}/post-invitation/index`,
  inbox: `${account}/inbox/index`,
  desk: '/features/desk/today/index',
}

/** The page on its way in. */
let opening: string | undefined

/** A browser says that it is there before it is; by then it is (milliseconds). */
const arrivalMs = 600

/** Puts a page on top. A second tap while the same page is on its way opens it once. */
export function open(url: string): void {
  if (url === opening) return
  opening = url
  const arrived = () => {
    if (opening === url) opening = undefined
  }
  const complete = process.env.TARO_ENV === 'h5' ? () => void setTimeout(arrived, arrivalMs) : arrived
  void Taro.navigateTo({ url, complete })
}

/** Opens an address that the cloud gave: a tab is switched to, anything else is put on top. */
export function openLink(url: string): void {
  const [path = url] = url.split('?')
  if (path.startsWith('/pages/')) void Taro.switchTab({ url: path })
  else open(url)
}

/** Puts a page in the place of the one in sight: the desk's pages stand side by side, not on top of each other. */
export function replace(url: string): void {
  void Taro.redirectTo({ url })
}

/** Back to where the person came from; home when the page was opened from a shared card and there is nothing behind it. */
export function back(): void {
  // What was open is left: the next tap on it is no second one.
  opening = undefined
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: routes.home })
}
