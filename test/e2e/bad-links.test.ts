/** Links that were cut, mistyped, made by hand or are somebody else's: each says what is wrong and where to go; none is blank, none waits for ever. */
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, walk, type Walk } from './browser'
import { address, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})
let through: Walk
beforeAll(async () => {
  through = await walk((await newVisitor(browser)).context)
})

const nobodys = '01KASEEDFAM11Y0000000000ZZ'
const mother = 'yutong'
/** Somebody who has not joined yet. */
const elder = 'liuguilan'

interface BadLink {
  link: string
  as?: string
  says: string
  /** The way on, and what is read there. */
  way: string
  leadsTo: string
}
const home = '为您家选的'
const back = { way: '返回', leadsTo: '' }
const toFamily = { way: '看我的家人', leadsTo: '谁能做什么' }
const join = { says: '这张卡打不开', way: '先看看别的', leadsTo: '学堂' }
const text = { says: '没有这份告知书', way: '看全部告知书', leadsTo: '我同意过什么' }
const noPlace = { as: elder, says: '没有找到要入会的地方', way: '在住的地方入会', leadsTo: '在您住的地方入会' }
const noInvite = { as: mother, says: '在这里请不了家人', ...toFamily }
const noChild = { as: mother, says: '这份资料不在了', ...toFamily }
const noNewChild = { as: mother, says: '在这里添不了宝宝', ...toFamily }
const noFiling = { as: mother, says: '现在不能替办了', way: '看我替谁办', leadsTo: '别人替我办的事' }
const noUse = { as: mother, says: '没说是为哪件事填', way: '去改资料', leadsTo: '怎么称呼' }
const noCode = { as: mother, says: '这个码用不了', ...back }

const links: readonly BadLink[] = [
  { link: 'membership/index?at=nope', ...noPlace },
  { link: 'membership/index?at=n99999999', ...noPlace },
  { link: 'membership/index?at=%E0%A4%A', ...noPlace },
  { link: 'invite/index', ...noInvite },
  { link: 'invite/index?family=nope', ...noInvite },
  { link: `invite/index?family=${nobodys}`, ...noInvite },
  { link: 'invite/index?family=nope', says: '请家人一起用', way: '去登录', leadsTo: '先登录一下，登录后接着办。' },
  { link: 'join/index', ...join },
  { link: 'join/index?token=nope', ...join },
  { link: `join/index?token=${nobodys}.AAAAAAAAAAAAAAAAAAAAAA`, ...join },
  { link: 'join/index?token=%', ...join },
  { link: `child/index?family=${nobodys}`, ...noNewChild },
  { link: 'child/index', ...noNewChild },
  { link: 'child/index?family=nope&child=nope', ...noChild },
  { link: 'child/index?child=nope', ...noChild },
  { link: 'file-for/index', ...noFiling },
  { link: 'file-for/index?mandate=nope', ...noFiling },
  { link: 'consent-text/index', ...text },
  { link: 'consent-text/index?kind=nope', ...text },
  { link: 'identity/index', ...noUse },
  { link: 'identity/index?for=nope', ...noUse },
  { link: 'scan/index', ...noCode },
  { link: 'scan/index?code=nope', ...noCode },
  { link: 'scan/index?code=%25', ...noCode },
  { link: 'place/index?for=nope', says: '您现在住在哪里？', way: '长沙市', leadsTo: '岳麓区' },
  { link: 'family/index?family=nope', as: mother, says: '谁能做什么', way: '请家人', leadsTo: '请谁来？' },
  { link: 'claim/index?record=nope', as: mother, says: '先确认手机号是您的', way: '去确认手机号', leadsTo: '现在留的是' },
  { link: 'post-invitation/index?code=nope', as: mother, says: '写上邀请码', way: '邀请码', leadsTo: '上级给您发岗位的时候' },
]

test.each(links)('$link of $as', async ({ link, as, says, way, leadsTo }) => {
  const { page, problems, visit } = through
  await visit(address(cloud, `features/account/${link}`, as), looks.phone)
  await settled(page, says)
  await page.getByText(way, { exact: true }).locator('visible=true').last().click()
  await page.getByText(leadsTo === '' ? home : leadsTo).locator('visible=true').first().waitFor()
  expect(problems).toEqual([])
})
