/** Every sheet of my account and every dialog of the desk, by the taps that lead to it from its page. */
import type { Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { accountScreens } from './account-screens'
import { lastSession } from './screens'

export interface DialogToSee {
  name: string
  as?: string
  route: (cloud: LocalCloud) => string
  /** What is tapped, one after the other; the dialog is there after the last. */
  taps: readonly Tap[]
  /** The window that has it, where not every one has. */
  only?: 'wide' | 'phone'
}
type Tap = (page: Page) => Promise<void>

const first = (page: Page, role: 'button' | 'radio' | 'checkbox' | 'link', name: string | RegExp) =>
  page.getByRole(role, { name, exact: typeof name === 'string' }).locator('visible=true').first()
const button = (name: string | RegExp): Tap => (page) => first(page, 'button', name).click()
const inDialog = (name: string | RegExp): Tap => (page) => page.getByRole('dialog').getByRole('button', { name, exact: typeof name === 'string' }).click()
const radio = (name: RegExp): Tap => (page) => first(page, 'radio', name).click()
const row = (text: string): Tap => (page) => page.locator('.x-drow, .x-dtable-row, .x-row').filter({ hasText: text }).locator('visible=true').first().click()
const words = (text: string): Tap => (page) => page.getByText(text, { exact: true }).locator('visible=true').first().click()
const fill = (label: string, text: string): Tap => (page) => page.locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).locator('visible=true').first().fill(text)

const desk = (page: string) => () => `features/desk/${page}/index`
const account = (page: string) => () => `features/account/${page}`
/** Of one of the screens that are looked at whole. */
const screen = (name: string) => accountScreens.find((known) => known.name === name)!.route

/** A session with its list. */
const session = (cloud: LocalCloud) => `features/venue/session/index?open=${lastSession(cloud)}`
/** The week that has it: the last one that is open. */
const week = (cloud: LocalCloud) => `features/venue/week/index?week=${lastSession(cloud).slice(-10)}`

const venuePlan = () => 'features/venue/plan/index?venue=wangyuehu-house'

/** A sentence that is as long as a reason may be said in two lines. */
const wrongReason = 'aaaa'

const deskDialogs: readonly DialogToSee[] = [
  { name: 'another post', as: 'chenxiaolan', route: desk('today'), taps: [button(/换岗位/)] },
  { name: 'how the desk looks', as: 'chenxiaolan', route: desk('today'), taps: [button(/设置和退出登录/)], only: 'wide' },
  { name: 'the keys', as: 'chenxiaolan', route: desk('today'), taps: [button(/快捷键/)], only: 'wide' },
  { name: 'a call is noted', as: 'chenxiaolan', route: desk('today'), taps: [row('体检通知还没看'), button('打完了，记一笔')] },
  { name: 'why a file is opened, in own words', as: 'chenxiaolan', route: desk('today'), taps: [row('看病想有人陪'), button('说明事由，看称呼和电话'), radio(/其他/), fill('事由', wrongReason), inDialog('打开')] },
  { name: 'one place of many', as: 'chenxiaolan', route: desk('people'), taps: [button(/全部地方/)] },
  { name: 'why a number is shown, in own words', as: 'chenxiaolan', route: desk('people'), taps: [row('文*华'), button('查看完整电话'), radio(/其他/), inDialog('显示 60 秒')] },
  { name: 'contacts are set', as: 'chenxiaolan', route: desk('people'), taps: [row('文*华'), button('定双岗联系人'), inDialog('就定这两位')] },
  { name: 'a family is marked', as: 'chenxiaolan', route: desk('people'), taps: [row('文*华'), button('标为特殊家庭'), inDialog('标为特殊家庭')] },
  { name: 'the registered place is asked', as: 'lixiaohong', route: desk('people'), taps: [row('石*勇'), button('请户籍地协查'), inDialog('发给户籍地')] },
  { name: 'acting for somebody', as: 'lixiaohong', route: desk('people'), taps: [row('石*勇'), button('替本人办事')] },
  { name: 'a record is dropped', as: 'lixiaohong', route: desk('people'), taps: [row('石*勇'), button('本人不要登记了')] },
  { name: 'a member is taken in', as: 'lixiaohong', route: desk('membership'), taps: [row('曾*明'), button('同意入会')] },
  { name: 'a member is refused', as: 'lixiaohong', route: desk('membership'), taps: [row('曾*明'), button('这次不同意'), fill('为什么', wrongReason), inDialog('不同意')] },
  { name: 'a card is checked', as: 'lixiaohong', route: desk('membership'), taps: [button('核对会员证')] },
  { name: 'a training is noted', as: 'chenxiaolan', route: desk('membership'), taps: [button('志愿者等培训'), row('邓*'), button('记一次培训'), inDialog('记下')] },
  { name: 'a volunteer is refused', as: 'chenxiaolan', route: desk('membership'), taps: [button('志愿者等审核'), row('向*花'), button('这次不通过'), inDialog('不同意')] },
  { name: 'an answer to another place', as: 'chenxiaolan', route: desk('assist'), taps: [row('向*兰'), button('写答复'), inDialog('发出去')] },
  { name: 'a place is added', as: 'chenxiaolan', route: desk('places'), taps: [button('添一个地方'), inDialog('添上')] },
  { name: 'places from a sheet', as: 'chenxiaolan', route: desk('places'), taps: [button('用表格导入')] },
  { name: 'a place is renamed', as: 'chenxiaolan', route: desk('places'), taps: [row('湘丰村'), button('改名'), fill('新的名称', '村'), inDialog('改名')] },
  { name: 'how a place is reached', as: 'chenxiaolan', route: desk('places'), taps: [row('湘丰村'), button('改资料'), fill('电话', 'abc'), inDialog('保存')] },
  { name: 'a place goes below another', as: 'chenxiaolan', route: desk('places'), taps: [row('湘丰村'), button('换上级'), inDialog('换过去')] },
  { name: 'a place goes into another', as: 'chenxiaolan', route: desk('places'), taps: [row('湘丰村'), button('并入别处'), inDialog('并过去')] },
  { name: 'a place ends', as: 'chenxiaolan', route: desk('places'), taps: [row('湘丰村'), button('撤销'), fill('为什么', wrongReason), inDialog('撤销')] },
  { name: 'a post rests', as: 'chenxiaolan', route: desk('posts'), taps: [row('何秀英'), button('先暂停'), fill('为什么', wrongReason), inDialog('先停')] },
  { name: 'an invitation is taken back', as: 'chenxiaolan', route: desk('posts'), taps: [button('邀请'), row('王秋菊'), button('收回邀请')] },
  { name: 'a post is left', as: 'chenxiaolan', route: desk('hand-over'), taps: [button('我要离岗，交接工作'), radio(/./), button(/^交给/)] },
  { name: 'a telephone call', as: 'liumin', route: session, taps: [button('电话代约'), inDialog('约上')] },
  { name: 'a telephone call on a phone', as: 'liumin', route: session, taps: [button('电话代约'), inDialog('约上')], only: 'phone' },
  { name: 'somebody does not come', as: 'liumin', route: session, taps: [button('电话代约'), fill('怎么称呼', '刘奶奶'), inDialog('约上'), button('取消刘奶奶这一位')] },
  { name: 'more or fewer seats', as: 'liumin', route: session, taps: [button('改名额'), fill('一共几个名额', '0'), inDialog('改好了')] },
  { name: 'a session moves', as: 'liumin', route: session, taps: [button('移动'), inDialog('移到这里')] },
  { name: 'a day on which the venue is closed', as: 'liumin', route: week, taps: [button('哪天不开门'), fill('为什么', wrongReason), inDialog('看看影响谁')], only: 'wide' },
  { name: 'a session of every week', as: 'liumin', route: venuePlan, taps: [button(/^周二 10:00/), fill('名额', '0'), inDialog('改好了')] },
  { name: 'what a venue offers', as: 'liumin', route: venuePlan, taps: [button('加一个服务'), inDialog('加上')] },
  { name: 'a session is not held', as: 'liumin', route: session, taps: [button('停办这一场'), fill('为什么停', wrongReason), inDialog('停办，告诉大家')] },
  { name: 'one more session', as: 'liumin', route: week, taps: [button('加一场'), fill('叫什么', ' '), inDialog('加上')] },
  { name: 'one more session on a phone', as: 'liumin', route: week, taps: [button('加一场'), fill('叫什么', ' '), inDialog('加上')], only: 'phone' },
  { name: 'who is at the door', as: 'liumin', route: week, taps: [button('扫码签到'), fill('签到码', 'abc'), inDialog('签到')] },
  { name: 'which venue', as: 'tanjing', route: () => 'features/venue/week/index', taps: [button('下一周'), button(/亲子小屋|会员之家|咨询室|保健院|援助中心|托育园/)], only: 'phone' },
  { name: 'whose permissions', as: 'chenxiaolan', route: () => 'features/venue/permissions/index', taps: [button(/专干/)], only: 'phone' },
]

const accountSheets: readonly DialogToSee[] = [
  { name: 'one’s name', as: 'yutong', route: account('profile/index'), taps: [row('怎么称呼'), fill('称呼', '长'.repeat(30))] },
  { name: 'one’s stages', as: 'yutong', route: account('profile/index'), taps: [row('家里现在是哪一段')] },
  { name: 'consent to a number', as: 'zhouming', route: account('phone/index'), taps: [fill('手机号', '13800138000'), button('存这个号码')] },
  { name: 'consent to the identity', as: 'yutong', route: screen('identity'), taps: [fill('姓名', '雨桐'), fill('身份证号', '11010519491231002X'), button('存下来')] },
  { name: 'consent to a child’s file', as: 'yutong', route: screen('child-new'), taps: [fill('小名或名字', '豆豆'), words('男宝'), button(/^出生那天/), words('确定'), button('下一步，看清再决定')] },
  { name: 'a child’s file goes', as: 'yutong', route: screen('child'), taps: [button('删掉这份资料')] },
  { name: 'a consent is taken back', as: 'liuguilan', route: account('consents/index'), taps: [button('收回：特殊家庭身份')] },
  { name: 'somebody of the family', as: 'yutong', route: account('family/index'), taps: [row('外婆')] },
  { name: 'leaving the family', as: 'yutong', route: account('family/index'), taps: [row('离开这个家')] },
  { name: 'leaving the association', as: 'zhouming', route: account('membership/index'), taps: [button('申请入会'), button('不申请了')] },
  { name: 'the account ends', as: 'yutong', route: account('delete/index'), taps: [button('我要注销')] },
  { name: 'a mandate ends', as: 'liuguilan', route: account('mandates/index'), taps: [button('不再替办')] },
  { name: 'what help is wanted', as: 'liuguilan', route: () => 'pages/home/index', taps: [button('我需要帮助'), radio(/心里难受/)] },
  { name: 'who comes to help', as: 'liuguilan', route: () => 'pages/home/index', taps: [button('我需要帮助'), radio(/心里难受/), inDialog('告诉他们')] },
  { name: 'an emergency', as: 'liuguilan', route: () => 'pages/home/index', taps: [button('紧急')] },
  { name: 'about the app', as: 'yutong', route: () => 'pages/me/index', taps: [row('关于向日葵')] },
  { name: 'what the phone keeps', as: 'yutong', route: () => 'pages/me/index', taps: [row('这部手机里存了什么'), inDialog('清掉存下的文章')] },
  { name: 'signing in', route: account('family/index'), taps: [button(/登录/)] },
]

export const dialogsToSee: readonly DialogToSee[] = [...deskDialogs, ...accountSheets]
