import type { Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { accountScreens } from './account-screens'
import { bookScreens } from './book-screens'
import { growScreens } from './grow-screens'
import { address, pieces, settled } from './h5'
import { paymentScreens } from './payment-screens'
import { pregnancyScreens } from './pregnancy-screens'
import { programmeScreens } from './programme-screens'

export interface ScreenToSee {
  name: string
  route: (cloud: LocalCloud) => string
  /** Words that are there when the screen is. */
  words: (cloud: LocalCloud) => string
  /** Seen by this made-up person; by a visitor when it is not said. */
  as?: string
}

/** A piece that speaks of sexuality. */
const gated = 'growing-up-boys'
const newest = (cloud: LocalCloud) => pieces(cloud)[0]!

/** A manuscript of the sample province that stands there now. */
const manuscriptIn = (cloud: LocalCloud, state: string) => String(cloud.store.find('manuscripts', { filter: { state }, limit: 1 }).docs[0]?._id)
/** This year’s review of an application in the seed. */
const reviewOf = (cloud: LocalCloud, caseId = '01KASEEDGRANT0000000000001') => String(cloud.store.find('annualReviews', { filter: { caseId }, limit: 1 }).docs[0]?._id)

/** A session of the sample venue that is to come. */
export const lastSession = (cloud: LocalCloud) => String(cloud.store.find('bookSessions', { filter: { venueId: 'wangyuehu-house' }, order: [['startsAt', -1]], limit: 1 }).docs[0]?._id)

/** Every screen of the app that a family can reach, and the desk's as its staff see them. */
export const screens: readonly ScreenToSee[] = [
  { name: 'home', route: () => 'pages/home/index', words: (cloud) => newest(cloud).title },
  { name: 'learn', route: () => 'pages/learn/index', words: (cloud) => newest(cloud).title },
  { name: 'book', route: () => 'pages/book/index', words: () => '12320' },
  { name: 'venues', route: () => 'features/book/venues/index', words: () => '说不清找谁' },
  { name: 'venues of a kind', route: () => 'features/book/venues/index?kind=vaccination', words: () => '示例·望月湖街道接种门诊', as: 'yutong' },
  { name: 'venue', route: () => 'features/book/venue/index?id=wangyuehu-vaccination', words: () => '去的时候带上' },
  { name: 'me', route: () => 'pages/me/index', words: () => '我收藏的' },
  { name: 'article', route: () => 'features/learn/article/index?id=baby-fever', words: () => '什么时候该就医' },
  { name: 'topic', route: () => 'features/learn/topic/index?task=healthyBirth', words: () => '优生优育' },
  { name: 'policy', route: () => 'features/learn/article/index?id=policy-childcare-subsidy', words: () => '以前和以后的规定' },
  { name: 'policy of before', route: () => 'features/learn/article/index?id=policy-childcare-subsidy-2024', words: () => '现在管用的是' },
  { name: 'kit', route: () => 'features/learn/article/index?id=kit-vaccines-on-time', words: () => '讲给谁' },
  { name: 'sound', route: () => 'features/learn/article/index?id=breathe-slowly', words: () => '文字稿' },
  { name: 'film', route: () => 'features/learn/article/index?id=measure-pressure', words: () => '文字稿' },
  { name: 'youth gate', route: () => `features/learn/article/index?id=${gated}`, words: () => '和家长一起看' },
  { name: 'search', route: () => 'features/learn/search/index', words: () => '可以这样问' },
  { name: 'topics', route: () => 'features/learn/topics/index', words: () => '外出也安心' },
  { name: 'policies', route: () => 'features/learn/kind/index?kind=policy', words: () => '用白话讲' },
  { name: 'notices', route: () => 'features/learn/kind/index?kind=announcement', words: () => '向日葵开始试用' },
  { name: 'kits', route: () => 'features/learn/kind/index?kind=kit', words: () => '都在这里了' },
  { name: 'programmes', route: () => 'features/support/programmes/index', words: () => '创业贷款贴息' },
  { name: 'apply', route: () => 'features/support/apply/index?programme=loan-interest', words: () => '怎么办', as: 'liuguilan' },
  { name: 'apply, signed out', route: () => 'features/support/apply/index?programme=loan-interest', words: () => '去登录' },
  { name: 'notices', route: () => 'features/support/notices/index', words: () => '现在没有公示', as: 'liuguilan' },
  { name: 'notices, place unknown', route: () => 'features/support/notices/index', words: () => '先选一下住的地方' },
  { name: 'nominate', route: () => 'features/support/nominate/index', words: () => '推荐一家邻居', as: 'liuguilan' },
  { name: 'nominated', route: () => 'features/support/nominated/index', words: () => '看看写了什么', as: 'liuguilan' },
  { name: 'object to what is not announced', route: () => 'features/support/object/index?receipt=DK2611-000000', words: () => '这件公示不在了', as: 'liuguilan' },
  { name: 'cases', route: () => 'features/support/cases/index', words: () => '特别扶助', as: 'liuguilan' },
  { name: 'case that is paid month by month', route: () => 'features/support/case/index?id=01KASEEDGRANT0000000000001', words: () => '到账的', as: 'liuguilan' },
  { name: 'talk about a case', route: () => 'features/support/talk/index?id=01KASEEDGRANT0000000000001', words: () => '发给办的人', as: 'liuguilan' },
  { name: 'talk that is not there', route: () => 'features/support/talk/index', words: () => '没有找到这一件', as: 'liuguilan' },
  { name: 'appeal, nothing refused', route: () => 'features/support/appeal/index?id=01KASEEDGRANT0000000000001', words: () => '这一件现在不能提', as: 'liuguilan' },
  { name: 'filed form', route: () => 'features/support/form/index?id=01KASEEDGRANT0000000000001', words: () => '存成图片', as: 'liuguilan' },
  { name: 'filed form that is not there', route: () => 'features/support/form/index', words: () => '没有找到这一件', as: 'liuguilan' },
  { name: 'yearly review', route: (cloud) => `features/support/annual/index?id=${reviewOf(cloud)}`, words: () => '没有变化', as: 'liuguilan' },
  { name: 'desk yearly reviews', route: () => 'features/review/annual/index', words: () => '可一起办', as: 'lixiaohong' },
  { name: 'desk yearly review', route: (cloud) => `features/review/annual/index?open=${reviewOf(cloud, '01KASEEDGRANT0000000000004')}`, words: () => '登记的情况', as: 'lixiaohong' },
  { name: 'desk, at the door', route: () => 'features/review/door/index', words: () => '替没有微信的人填申请', as: 'lixiaohong' },
  { name: 'case that is not there', route: () => 'features/support/case/index', words: () => '没有找到这一件', as: 'liuguilan' },
  { name: 'mend that is not there', route: () => 'features/support/mend/index', words: () => '没有找到这一件', as: 'liuguilan' },
  { name: 'review queue', route: () => 'features/review/queue/index', words: () => '创业贷款贴息', as: 'chenxiaolan' },
  { name: 'desk, appeals', route: () => 'features/review/appeals/index', words: () => '没有等复核的', as: 'tanjing' },
  { name: 'reviewed case', route: () => 'features/review/queue/index?open=01KASEEDCASE00000000000001', words: () => '逐条核对', as: 'chenxiaolan' },
  { name: 'self-check', route: () => 'features/support/check/index?id=special-support', words: () => '女方是哪天出生的？' },
  { name: 'quiz', route: () => 'features/learn/quiz/index', words: () => '第 1 题' },
  { name: 'share picture', route: () => 'features/learn/share/index?article=falls-at-home', words: () => '长按图片' },
  { name: 'strange code', route: () => 'features/learn/code/index?scene=x%3D1', words: () => '这个码认不出来了' },
  { name: 'saved', route: () => 'features/learn/saved/index', words: () => '还没有收藏' },
  { name: 'inbox', route: () => 'features/account/inbox/index', words: () => '微信提醒还能发', as: 'liuguilan' },
  { name: 'desk today', route: () => 'features/desk/today/index', words: () => '今天到期', as: 'chenxiaolan' },
  { name: 'desk people', route: () => 'features/desk/people/index', words: () => '都在这里了', as: 'chenxiaolan' },
  { name: 'desk membership', route: () => 'features/desk/membership/index', words: () => '核对会员证', as: 'lixiaohong' },
  { name: 'desk places', route: () => 'features/desk/places/index', words: () => '都在这里了', as: 'tanjing' },
  { name: 'desk posts', route: () => 'features/desk/posts/index', words: () => '都在这里了', as: 'chenxiaolan' },
  { name: 'desk invitation', route: () => 'features/desk/invite/index', words: () => '做多久', as: 'chenxiaolan' },
  { name: 'desk record', route: () => 'features/desk/record/index', words: () => '先念给本人听', as: 'lixiaohong' },
  { name: 'desk hand-over', route: () => 'features/desk/hand-over/index', words: () => '杨立新 交给', as: 'chenxiaolan' },
  { name: 'desk log of looks', route: () => 'features/desk/access/index', words: () => '本人也看得到', as: 'wujing' },
  { name: 'desk permissions', route: () => 'features/venue/permissions/index', words: () => '管到哪里', as: 'chenxiaolan' },
  { name: 'desk mine', route: () => 'features/desk/mine/index', words: () => '我登录过的电脑', as: 'chenxiaolan' },
  { name: 'desk pieces', route: () => 'features/editing/pieces/index', words: () => '写一篇', as: 'wangjianguo' },
  { name: 'desk piece in writing', route: (cloud) => `features/editing/pieces/index?open=${manuscriptIn(cloud, 'draft')}`, words: () => '送审', as: 'wangjianguo' },
  { name: 'desk piece in review', route: (cloud) => `features/editing/pieces/index?open=${manuscriptIn(cloud, 'review')}`, words: () => '医学审核通过，签名', as: 'linqinghe' },
  { name: 'desk readers', route: () => 'features/editing/readers/index', words: () => '不知道是谁说的', as: 'wangjianguo' },
  { name: 'desk search words', route: () => 'features/editing/search-words/index', words: () => '意思一样的词', as: 'wangjianguo' },
  { name: 'desk local boxes', route: () => 'features/editing/boxes/index', words: () => '添一条', as: 'tanjing' },
  { name: 'desk week of a venue', route: () => 'features/venue/week/index', words: () => '加一场', as: 'liumin' },
  { name: 'desk day of a venue', route: (cloud) => `features/venue/week/index?day=${lastSession(cloud).slice(-10)}`, words: () => '加一场', as: 'liumin' },
  { name: 'desk plan of a venue', route: () => 'features/venue/plan/index?venue=wangyuehu-house', words: () => '每周的场次', as: 'liumin' },
  { name: 'desk session', route: (cloud) => `features/venue/session/index?open=${lastSession(cloud)}`, words: () => '电话代约', as: 'liumin' },
  { name: 'desk sign-in', route: () => 'features/desk/sign-in/index', words: () => '用微信扫码登录' },
  { name: 'desk without a post', route: () => 'features/desk/today/index', words: () => '您还没有工作岗位', as: 'yutong' },
  { name: 'inbox of a visitor', route: () => 'features/account/inbox/index', words: () => '登录后才有消息' },
  ...accountScreens,
  ...bookScreens,
  ...growScreens,
  ...paymentScreens,
  ...pregnancyScreens,
  ...programmeScreens,
]

/** Opens a screen as the app is found, or in the large version, which the phone remembers. */
export async function openScreen(page: Page, cloud: LocalCloud, screen: ScreenToSee, { large = false } = {}) {
  if (large) await page.addInitScript(() => localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } })))
  await page.goto(address(cloud, screen.route(cloud), screen.as))
  await settled(page, screen.words(cloud))
}
