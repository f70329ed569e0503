/** What staff decide and change at the desk, each by its buttons: said before what will happen, done once however often it is clicked. */
import type { Browser, Page } from 'playwright-core'
import writeSheets from 'write-excel-file/node'
import { newUlid } from '../../src/client/ulid'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks } from './browser'
import { atWork, button, deskAddress, fromPhone, openidOf, seen } from './desk'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const stored = (collection: string, filter: Record<string, unknown>) => cloud.store.find(collection, { filter }).docs
const row = (page: Page, text: string) => page.locator('.x-drow, .x-dtable-row').filter({ hasText: text }).first()
/** Told to this person about a fact, such as a membership. */
const told = (name: string, title: string) => stored('messages', { to: stored('people', { name })[0]?._id ?? '', title }).length

const atDesk = (persona: string, path: string, work: (page: Page) => Promise<void>, look = looks.desk) => atWork(browser, deskAddress(cloud, persona, path), work, look)

test('a membership is approved once and refused with a reason that the person reads', async () => {
  await atDesk('lixiaohong', 'membership/index', async (page) => {
    await row(page, '曾*明').click()
    await button(page, '同意入会').click()
    await seen(page, '改要请另一位同事').waitFor()
    await button(page, '同意').dblclick()
    await seen(page, '曾*明是正式会员了').waitFor()
    await row(page, '曾*明').waitFor({ state: 'detached' })
    await row(page, '谢*玲').click()
    await button(page, '这次不同意').click()
    await button(page, '不同意').click()
    await seen(page, '请用一两句话写清原因').waitFor()
    await page.getByLabel('为什么').fill('您现在住在别的社区，请到住的地方申请')
    await button(page, '不同意').dblclick()
    await seen(page, '已经告诉本人，和您写的理由一起').waitFor()
    await row(page, '谢*玲').waitFor({ state: 'detached' })
  })
  expect(told('曾光明', '您的会员申请有回复了')).toBe(1)
  expect(told('谢美玲', '您的会员申请没有通过')).toBe(1)
})

test('a card that a member shows is good once', async () => {
  const zhouming = openidOf('zhouming')
  await fromPhone(cloud, zhouming, 'account.membership.join', 'mutation', { id: '01KDESKW0RKJ0NNNNNNNNNNN01' })
  await atDesk('lixiaohong', 'membership/index', async (page) => {
    await row(page, '周*').click()
    await button(page, '同意入会').click()
    await button(page, '同意').click()
    await seen(page, '周*是正式会员了').waitFor()
    const card = await fromPhone<{ slots: Array<{ payload: string }> }>(cloud, zhouming, 'account.membership.card', 'query', {})
    await button(page, '核对会员证').click()
    const code = page.getByLabel('会员证上的码')
    // As a scanner does: it types what it sees, and Enter.
    await code.fill(card.slots[0]?.payload ?? '')
    await page.keyboard.press('Enter')
    await seen(page, /周\*，正式会员，会员号/).waitFor()
    await code.fill(card.slots[0]?.payload ?? '')
    await button(page, '核对').click()
    await seen(page, '这个码刚才已经核对过一次').waitFor()
    await code.fill('not-a-card')
    await button(page, '核对').click()
    await seen(page, '这不是我们发的会员证').waitFor()
  })
})

test('a volunteer is trained, then vetted once', async () => {
  await atDesk('chenxiaolan', 'membership/index', async (page) => {
    await button(page, '志愿者等培训').click()
    await row(page, '邓*').click()
    await button(page, '记一次培训').click()
    await page.getByLabel('培训内容').fill('陪伴老人，怎么听')
    await button(page, '记下').dblclick()
    await seen(page, '培训记下了').waitFor()
    await button(page, '志愿者等审核').click()
    await row(page, '向*花').click()
    await button(page, '审核通过，可以接任务').dblclick()
    await seen(page, '审核通过，已经告诉本人').waitFor()
    await row(page, '向*花').waitFor({ state: 'detached' })
  })
  const approvals = stored('volunteers', { _id: stored('people', { name: '向阳花' })[0]?._id ?? '' })[0] as { vetting?: string; timeline?: unknown[] } | undefined
  expect(approvals).toMatchObject({ vetting: 'approved' })
})

test('places are added, renamed, moved, merged and closed, each said before and done once', async () => {
  const inForce = (page: Page) => seen(page, '已经生效').waitFor()
  const confirm = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
  await atDesk('chenxiaolan', 'places/index', async (page) => {
    for (const [kind, name] of [['村社区', '示例新村'], ['村社区', '示例并村'], ['市场', '示例小市场'], ['市场', '示例老市场']] as const) {
      await button(page, '添一个地方').click()
      await button(page, kind).click()
      await page.getByLabel('名称', { exact: true }).fill(name)
      await button(page, '添上').dblclick()
      await row(page, name).waitFor()
    }
    await row(page, '示例新村').click()
    await button(page, '改名').click()
    await seen(page, '从前的名字留着，还搜得到').waitFor()
    await page.getByLabel('新的名称').fill('示例大村')
    await confirm(page, '改名').dblclick()
    await inForce(page)
    await row(page, '示例大村').waitFor()

    await row(page, '示例小市场').click()
    await button(page, '换上级').click()
    await seen(page, '搬完只有新的上级看得到').waitFor()
    await page.getByRole('radio', { name: '湘丰村' }).click()
    await confirm(page, '换过去').dblclick()
    await row(page, '示例小市场').waitFor({ state: 'detached' })

    await row(page, '示例并村').click()
    await button(page, '并入别处').click()
    await seen(page, '并了以后拆不回来').waitFor()
    await page.getByRole('radio', { name: '惠农村' }).click()
    await confirm(page, '并过去').dblclick()
    await row(page, '示例并村').waitFor({ state: 'detached' })

    await row(page, '示例老市场').click()
    await button(page, '撤销').click()
    await seen(page, '撤了以后恢复不了').waitFor()
    await confirm(page, '撤销').click()
    await seen(page, '请用一两句话写清原因').waitFor()
    await page.getByLabel('为什么').fill('市场搬走了')
    await confirm(page, '撤销').dblclick()
    await row(page, '示例老市场').waitFor({ state: 'detached' })

    await row(page, '湘丰村').click()
    await button(page, '看它下面的地方').click()
    await row(page, '示例小市场').waitFor()

    // What was merged and closed stays readable, and has nothing to change any more.
    await page.getByRole('button', { name: '回到金井镇' }).locator('visible=true').click()
    await button(page, '撤并的').click()
    await row(page, '示例老市场').click()
    await seen(page, '已经撤销，人和记录归金井镇。').waitFor()
    await row(page, '示例并村').click()
    await seen(page, '已经并到惠农村').waitFor()
    await seen(page, /添加到“金井镇”/).waitFor()
    expect(await page.getByRole('button', { name: '改资料' }).count()).toBe(0)
    await button(page, '现在的').click()
    await row(page, '惠农村').click()
    await seen(page, '撤并到这里的').waitFor()
  })
  for (const name of ['示例大村', '示例小市场', '示例并村', '示例老市场']) expect(stored('places', { name })).toHaveLength(1)
  expect(stored('places', { name: '示例并村' })).toMatchObject([{ status: 'merged' }])
  expect(stored('places', { name: '示例老市场' })).toMatchObject([{ status: 'closed' }])
})

test('of how a place is reached only what one changed is saved: what a colleague changed meanwhile stays', async () => {
  const [place] = stored('places', { name: '西山村' })
  await atDesk('chenxiaolan', 'places/index', async (page) => {
    await row(page, '西山村').click()
    await button(page, '改资料').click()
    await page.getByLabel('区划代码').fill('4301211012')
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await seen(page, /区划代码是 6、9 或 12 位数字/).first().waitFor()
    await page.getByLabel('区划代码').fill('430121101299')
    await page.getByLabel('简称').fill('西山老屋')
    await page.getByLabel('地址').fill('示例路 8 号')
    await fromPhone(cloud, openidOf('chenxiaolan'), 'org.places.edit', 'mutation', { id: place?._id, request: newUlid(), phone: '0731-80009999' })
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).dblclick()
    await seen(page, '资料改好了').waitFor()
    await seen(page, /^修改简称、区划代码、地址（/).waitFor()
  })
  expect(stored('places', { name: '西山村' })).toMatchObject([{ shortName: '西山老屋', code: '430121101299', address: '示例路 8 号', phone: '0731-80009999' }])
})

test('who stands at an office with a phone marks it on the map, and families near it find it', async () => {
  await atDesk(
    'chenxiaolan',
    'places/index',
    async (page) => {
      await page.context().grantPermissions(['geolocation'])
      await page.context().setGeolocation({ latitude: 28.51, longitude: 113.21 })
      await row(page, '涧山村').click()
      await seen(page, '还没有标').waitFor()
      await button(page, '改资料').click()
      await button(page, '我在涧山，标在这里').click()
      await seen(page, /^标在东经 113\.2/).waitFor()
      await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
      await seen(page, '标好了，手机按位置找得到').waitFor()
    },
    looks.phone,
  )
  const near = await fromPhone<{ items: Array<{ name: string }> }>(cloud, openidOf('yutong'), 'org.places.near', 'query', { lng: 113.215, lat: 28.507 })
  expect(near.items.map(({ name }) => name)).toContain('涧山村')
})

test('a colleague’s post rests and works again', async () => {
  await atDesk('chenxiaolan', 'posts/index', async (page) => {
    await row(page, '何秀英').click()
    await button(page, '先暂停').click()
    await seen(page, '手上的事还在，随时可以恢复').waitFor()
    await button(page, '先停').click()
    await seen(page, '请用一两句话写清原因').waitFor()
    await page.getByLabel('为什么').fill('休产假到明年三月')
    await button(page, '先停').dblclick()
    await seen(page, '何秀英的岗位先停了').waitFor()
    await button(page, '恢复在岗').dblclick()
    await seen(page, '何秀英又在岗了').waitFor()
    await button(page, '先暂停').waitFor()
  })
  expect(stored('posts', { name: '何秀英' })).toMatchObject([{ state: 'active' }])
})

test('nobody is marked as a special family who has not agreed: to who has no WeChat the text is read out first', async () => {
  await atDesk('chenxiaolan', 'people/index', async (page) => {
    await row(page, '文*华').click()
    await button(page, '标为特殊家庭').click()
    await page.getByRole('dialog').getByRole('button', { name: '标为特殊家庭', exact: true }).click()
    await seen(page, '写上从哪天起').waitFor()
    await page.getByLabel('从哪天起').fill('2024-03-05')
    const mark = page.getByRole('dialog').getByRole('button', { name: '标为特殊家庭', exact: true })
    await mark.click()
    await seen(page, '当面念给本人听了，本人同意').waitFor()
    await mark.click()
    await seen(page, '先把上面几条当面念给本人听').waitFor()
  })
  expect(stored('people', { name: '文国华' })).toMatchObject([{ specialFamily: null }])
})

test('who has agreed is marked, and the file asks for a reason from then on', async () => {
  const yutong = openidOf('yutong')
  const { text } = await fromPhone<{ text: { version: string } }>(cloud, yutong, 'account.consent.text', 'query', { kind: 'specialIdentity' })
  await fromPhone(cloud, yutong, 'account.consent.give', 'mutation', { kind: 'specialIdentity', version: text.version })
  await atDesk('chenzhiqiang', 'people/index', async (page) => {
    await row(page, '雨*').click()
    await button(page, '标为特殊家庭').click()
    await page.getByRole('radio', { name: /伤残家庭/ }).click()
    await page.getByLabel('从哪天起').fill('2024-03-05')
    await page.getByRole('dialog').getByRole('button', { name: '标为特殊家庭', exact: true }).dblclick()
    await seen(page, '已标为特殊家庭').waitFor()
  })
  expect(stored('people', { openid: yutong })).toMatchObject([{ specialFamily: { kind: 'disabled', since: '2024-03-05' } }])
})

test('two contacts are set, and the family is told of them', async () => {
  await atDesk('chenxiaolan', 'people/index', async (page) => {
    await row(page, '文*华').click()
    await button(page, '定双岗联系人').click()
    await page.getByRole('radio', { name: /李志强/ }).click()
    await page.getByRole('radio', { name: /陈晓岚/ }).click()
    await button(page, '就定这两位').dblclick()
    await seen(page, '联系人定好了').waitFor()
    await page.locator('.desk-contact').filter({ hasText: '李志强' }).waitFor()
  })
  expect(stored('people', { name: '文国华' })).toMatchObject([{ contacts: [{ name: '李志强' }, { name: '陈晓岚' }] }])
})

test('a call is noted once and leaves today; work that was handed over is taken', async () => {
  await atDesk('chenxiaolan', 'today/index', async (page) => {
    await row(page, '体检通知还没看').click()
    await button(page, '查看完整电话').waitFor()
    await page.keyboard.press('c')
    await seen(page, '为什么要看完整电话？').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    await page.getByRole('radio', { name: /没打通/ }).waitFor()
    await page.getByLabel('说了什么（可不写）').fill('下周三去体检')
    await button(page, '记下').dblclick()
    await seen(page, '记下了，这件办完了').waitFor()
    await row(page, '体检通知还没看').waitFor({ state: 'detached' })
    await row(page, '杨立新离岗').click()
    await button(page, '看过了，接手').dblclick()
    await seen(page, '接手了').waitFor()
    await row(page, '杨立新离岗').waitFor({ state: 'detached' })
  })
})

describe('villages from a sheet', () => {
  const heads = ['名称（必填）', '类别', '电话']
  const sheet = async (rows: readonly string[][]) => ({
    name: '村名单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await writeSheets([heads, ...rows]).toBuffer(),
  })
  const choose = async (page: Page, words: string, file: Awaited<ReturnType<typeof sheet>>) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, words).click()])
    await chooser.setFiles(file)
  }

  test('the template comes down, a sheet with faults is told row by row, a good one is imported whole and once', async () => {
    await atDesk('chenxiaolan', 'places/index', async (page) => {
      await button(page, '用表格导入').click()
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, '下载模板').click()])
      expect(download.suggestedFilename()).toBe('地方导入模板.xlsx')
      await choose(page, '选填好的表', await sheet([['示例甲村', '村', '0731-80000001'], ['湘丰村', '村', ''], ['示例乙村', '星球', '']]))
      await seen(page, '有 2 行要改，现在一行都没有导入').waitFor()
      await seen(page, '金井镇下面已经有“湘丰村”了').waitFor()
      await seen(page, '类别“星球”不认识').waitFor()
      expect(stored('places', { name: '示例甲村' })).toEqual([])
      await choose(page, '换一张表', await sheet([['示例甲村', '村', '0731-80000001'], ['示例乙村', '社区', '']]))
      await seen(page, '2 行都可以导入').waitFor()
      await button(page, '导入 2 个地方').dblclick()
      await seen(page, '2 个地方加好了').waitFor()
      await row(page, '示例乙村').waitFor()
    })
    for (const name of ['示例甲村', '示例乙村']) expect(stored('places', { name })).toMatchObject([{ status: 'active' }])
  })

  test('what is no sheet is said to be none', async () => {
    await atDesk('chenxiaolan', 'places/index', async (page) => {
      await button(page, '用表格导入').click()
      await choose(page, '选填好的表', { name: '照片.xlsx', mimeType: 'image/png', buffer: Buffer.from('no sheet') })
      await seen(page, '这个文件打不开').waitFor()
    })
  })

  test('a phone says that sheets are for a computer', async () => {
    await atDesk(
      'chenxiaolan',
      'places/index',
      async (page) => {
        await button(page, '用表格导入').click()
        await seen(page, '请在电脑上导入表格').waitFor()
        await button(page, '知道了').click()
        await seen(page, '请在电脑上导入表格').waitFor({ state: 'hidden' })
      },
      looks.phone,
    )
  })
})
