/** @jest-environment node */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import type { QuizQuestion } from '../../src/domain/learn/quiz/question'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { pixel } from '../cloud/learn/pixel'
import { builtFolder } from '../fixtures/built'
import { readGreyPng } from '../fixtures/read-qr'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import type { WeappHost } from './host/host'
import { localCloudDoor } from './node/local-cloud-door'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'

const sample = (name: string) => readFileSync(path.resolve(__dirname, '../fixtures/media', name))

let cloud: LocalCloud
let host: WeappHost
const text = (): string => host.hands.text()
const titleOf = (id: string) => String(cloud.store.find('articles', { filter: { _id: id } }).docs[0]?.title)

async function tapText(words: string): Promise<void> {
  host.hands.tapText(words)
  await host.settle()
}

async function tap(where: string): Promise<void> {
  host.hands.tap(where)
  await host.settle()
}

beforeAll(async () => {
  cloud = await startSeededCloud()
})
beforeEach(async () => {
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: localCloudDoor(cloud.url, cloud.personas[0]!.openid) })
  await host.launch()
})
afterEach(() => {
  expect(host.problems).toEqual([])
  host.close()
})
afterAll(() => cloud.close())

test('a family looks for something by its first letters and reads it', async () => {
  await tapText('学堂')
  await tapText('搜一搜')
  expect(host.route).toBe('features/learn/search/index')
  host.hands.type('.x-search-input', 'dym')
  await host.settle()
  await tapText('打疫苗')
  expect(text()).toContain(titleOf('vaccine-day'))
  expect(host.hands.findAll('.marked').length).toBeGreaterThan(0)
  host.hands.type('.x-search-input', '会员证')
  await host.settle()
  host.hands.tell('.x-search-input', 'confirm', { value: '会员证' })
  await host.settle()
  await tapText('我的会员')
  expect(host.route).toBe('features/account/membership/index')
})

test('a policy of before leads to the one in force', async () => {
  await host.open('/features/learn/article/index?id=policy-childcare-subsidy-2024')
  expect(text()).toContain('已经停用')
  await tapText(titleOf('policy-childcare-subsidy'))
  expect(text()).toContain('现行')
  expect(text()).toContain('谁能享受')
})

test('没看懂, at a paragraph, in own words, reaches the editors once', async () => {
  await host.open('/features/learn/article/index?id=falls-at-home')
  await tapText('没看懂')
  host.hands.tap('.block--asked')
  await host.settle()
  host.hands.type('.x-area-input', '这个词是什么意思')
  await host.settle()
  host.hands.tap('.x-sheet-foot .x-btn')
  await host.settle()
  expect(text()).toContain('送到了，谢谢您。')
  const { docs } = cloud.store.find('feedback', { filter: { articleId: 'falls-at-home' } })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ kind: 'unclear', block: 0, text: '这个词是什么意思' })
})

test('有用, tapped twice before anything is drawn anew, counts once', async () => {
  await host.open('/features/learn/article/index?id=memory-worry')
  host.hands.tapText('有用')
  host.hands.tapText('有用')
  await host.settle()
  expect(text()).toContain('送到了，谢谢您。')
  expect(cloud.store.find('feedback', { filter: { articleId: 'memory-worry' } }).docs).toHaveLength(1)
})

test('letters from the middle of a word offer it, what begins so first', async () => {
  await host.open('/features/learn/search/index')
  host.hands.type('.x-search-input', 'yimiao')
  await host.settle()
  expect(host.hands.findAll('.x-chip').length).toBeGreaterThan(3)
  expect(text()).toContain('流感疫苗')
})

test('a question of the self-test is answered, explained, and followed by the next', async () => {
  await host.open('/features/learn/quiz/index')
  expect(text()).toContain('第 1 题，共 20 题')
  const asked = cloud.store.find('quizQuestions', { filter: {} , limit: 100 }).docs as unknown as QuizQuestion[]
  const question = asked.find(({ ask }) => text().includes(ask))!
  await tapText(question.options[question.answer]!)
  expect(text()).toContain('对了')
  expect(text()).toContain(question.why)
  await tapText('下一题')
  expect(text()).toContain('第 2 题，共 20 题')
})

test('an article of 3,000 characters with 12 pictures: at most 3 setData and 96 KB, fewer than 1000 nodes', async () => {
  const sentence = '体温用腋下量，夹紧五分钟，量完记下时间和度数，孩子的精神好不好比数字更要紧。'
  const paragraph = { type: 'paragraph', content: [{ text: sentence.repeat(4) }, { text: '拿不准就打 12320', phone: '12320' }, { text: '。' }] }
  const picture = (i: number) => ({ type: 'figure', image: { path: `learn/long-${i}.png`, width: 1200, height: 800 }, alt: `第 ${i} 张图：量体温`, caption: '示例' })
  const blocks = Array.from({ length: 22 }, (_, i) => [paragraph, ...(i < 12 ? [picture(i)] : [])]).flat()
  Object.assign(process.env, cloud.sdkEnv)
  const storage = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
  for (let i = 0; i < 12; i++) await storage.uploadFile({ cloudPath: `learn/long-${i}.png`, fileContent: Buffer.from(pixel.base64, 'base64') })
  const [like] = cloud.store.find('articles', { filter: { _id: 'baby-fever' } }).docs
  cloud.store.insert('articles', [{ ...like!, _id: 'a-long-one', title: '很长的一篇', blocks, searchNo: null }])
  const characters = JSON.stringify(blocks.map((block) => ('content' in block ? block.content.map(({ text: words }) => words) : []))).replace(/[^\p{Script=Han}\d]/gu, '').length
  expect(characters).toBeGreaterThanOrEqual(3000)

  await host.open('/features/learn/article/index?id=a-long-one')
  expect(text()).toContain('很长的一篇')
  expect(host.hands.findAll('.figure-image')).toHaveLength(12)
  const report = host.screens.filter(({ page }) => page === 'features/learn/article/index').at(-1)!
  expect(report.calls).toBeLessThanOrEqual(3)
  expect(report.bytes).toBeLessThanOrEqual(96 * 1024)
  expect(report.nodes).toBeLessThan(1000)
})

describe('passing on', () => {
  test('to somebody in WeChat: the card has the piece’s title, its cover and its address, and nothing of who sends it', async () => {
    await host.open('/features/learn/article/index?id=falls-at-home')
    await tapText('分享')
    await tapText('发给微信好友或群')
    const [card] = host.calls.of('shareAppMessage')
    expect(card).toEqual({ title: titleOf('falls-at-home'), path: '/features/learn/article/index?id=falls-at-home', imageUrl: expect.any(String) })
    const { width, height, fills } = host.pictures.drawn(String(card!.imageUrl))!
    expect(width / height).toBeCloseTo(5 / 4)
    expect(fills).toBeGreaterThan(5)
  })

  test('as a picture: title, summary, who stands behind it, and the program’s code, into the album', async () => {
    await host.open('/features/learn/article/index?id=falls-at-home')
    await tapText('分享')
    await tapText('做成一张图')
    expect(host.route).toBe('features/learn/share/index')
    await tap('.x-actions .x-btn')
    expect(text()).toContain('存好了，打开手机相册就能看到')
    const [saved] = host.pictures.album.saved
    const { texts, pictures, width } = host.pictures.drawn(saved!)!
    expect(texts.join('')).toContain(titleOf('falls-at-home'))
    expect(texts).toEqual(expect.arrayContaining(['示例内容，待医学审核', '湖南省计划生育协会（示例）', '微信扫一扫，看全文和更新']))
    expect(width).toBe(1125)
    const code = await fetch(pictures[0]!)
    expect(readGreyPng(Buffer.from(await code.arrayBuffer()))).toBe(`features/learn/code/index?scene=${encodeURIComponent('a=falls-at-home')}`)
    expect(host.pictures.album.saved).toHaveLength(1)
  })

  test('where the album is closed to us it says how to open it, and saves when it is opened', async () => {
    await host.open('/features/learn/share/index?article=falls-at-home')
    host.pictures.album.permission = 'refused'
    await tap('.x-actions .x-btn')
    expect(text()).toContain('微信没有允许向日葵往相册里添加图片')
    await tapText('去打开“添加到相册”')
    expect(host.pictures.album.saved).toEqual([])
    host.pictures.album.permission = 'opens'
    await tapText('去打开“添加到相册”')
    expect(text()).toContain('存好了')
    expect(host.pictures.album.saved).toHaveLength(1)
  })

  test('a topic has a card and a picture of its own', async () => {
    await host.open('/features/learn/topic/index?topic=later-life')
    expect(host.share()).toEqual({ title: '上了年纪', path: '/features/learn/topic/index?topic=later-life' })
    await tapText('分享这个专题')
    await tapText('做成一张图')
    const words = host.calls.of('canvasToTempFilePath').length
    expect(words).toBeGreaterThan(0)
    expect(text()).toContain('存到相册')
  })

  test.each([
    ['a=falls-at-home', 'features/learn/article/index', () => titleOf('falls-at-home')],
    ['t=later-life', 'features/learn/topic/index', () => '上了年纪'],
  ])('scanned, the code %s opens what it says, and 返回 leads home', async (scene, route, words) => {
    await host.open(`/features/learn/code/index?scene=${encodeURIComponent(scene)}`)
    expect(host.routes).toEqual([route])
    expect(text()).toContain(words())
  })

  test('scanned, the code of a long id opens its piece too', async () => {
    const id = 'policy-marriage-registration-2024'
    await host.open(`/features/learn/share/index?article=${id}`)
    const drawn = host.pictures.drawn('http://tmp/canvas-1.png')!
    const said = readGreyPng(Buffer.from(await (await fetch(drawn.pictures[0]!)).arrayBuffer()))!
    expect(said).toMatch(/scene=k%3D/)
    await host.open(`/${said}`)
    expect(host.routes).toEqual(['features/learn/article/index'])
    expect(text()).toContain(titleOf(id))
  })

  test.each(['', 'x=1', 'a=', `k=${'z'.repeat(24)}`])('a code that is none of ours (%p) is told kindly', async (scene) => {
    await host.open(`/features/learn/code/index?scene=${encodeURIComponent(scene)}`)
    expect(text()).toContain('这个码认不出来了')
    await tap('.x-state-action .x-btn')
    expect(host.route).toBe('pages/learn/index')
  })
})

describe('what is heard and seen', () => {
  const [file, film] = ['learn/talk.mp3', 'learn/film.mp4']
  const like = (id: string, more: object) => {
    const [article] = cloud.store.find('articles', { filter: { _id: 'falls-at-home' } }).docs
    if (cloud.store.find('articles', { filter: { _id: id } }).docs.length === 0) cloud.store.insert('articles', [{ ...article!, _id: id, searchNo: null, ...more }])
  }
  beforeAll(async () => {
    Object.assign(process.env, cloud.sdkEnv)
    const storage = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
    await storage.uploadFile({ cloudPath: file, fileContent: sample('sound.mp3') })
    await storage.uploadFile({ cloudPath: film, fileContent: sample('film.mp4') })
    like('a-talk', { kind: 'media', title: '听一段', media: { form: 'audio', seconds: 60, from: { at: 'file', path: file } } })
    like('a-film', { kind: 'media', title: '看一段', media: { form: 'video', seconds: 60, from: { at: 'file', path: film } } })
    like('a-reading', { title: '有人读', audio: file })
  })

  test('a sound plays on a silent phone, says where it is, jumps, goes slower, and ends at its beginning', async () => {
    await host.open('/features/learn/article/index?id=a-talk')
    expect(host.sounds.list).toEqual([])
    expect(text()).toContain('声音，1 分。下面有全部文字。')
    expect(text()).toContain('文字稿')
    await tapText('听一听')
    const [sound] = host.sounds.list
    expect(host.calls.of('setInnerAudioOption')).toMatchObject([{ obeyMuteSwitch: false }])
    expect(String(sound!.self.src)).toMatch(/\.mp3\?/)
    expect(text()).toContain('正在放：听一段')
    sound!.listen(20)
    await host.settle()
    expect(text()).toContain('放到 20 秒，一共 1 分')
    await tapText('退 15 秒')
    expect(text()).toContain('放到 5 秒')
    await tapText('0.75 倍')
    expect(sound!.self.playbackRate).toBe(0.75)
    await tapText('停一停')
    expect(sound!.playing).toBe(false)
    await tapText('接着放')
    sound!.listen(90)
    await host.settle()
    expect(text()).toContain('听一听')
    expect(host.sounds.list).toHaveLength(1)
  })

  test('who leaves the page hears no more', async () => {
    await host.open('/features/learn/article/index?id=a-talk')
    await tapText('听一听')
    await tap('.x-article')
    expect(host.sounds.list[0]!.playing).toBe(false)
    await host.open('/pages/home/index')
    expect(host.sounds.list[0]!.destroyed).toBe(true)
  })

  test('a sound that does not come says so and leaves the words; tried again, it is opened anew', async () => {
    await host.open('/features/learn/article/index?id=a-talk')
    await tapText('听一听')
    host.sounds.list[0]!.fail()
    await host.settle()
    expect(text()).toContain('声音现在取不到')
    await tapText('再试一次')
    expect(host.sounds.list.map(({ destroyed, playing }) => [destroyed, playing])).toEqual([[true, false], [false, true]])
  })

  test('WeChat cannot speak: 读给我听 is the recording, where there is one', async () => {
    await host.open('/features/learn/article/index?id=a-reading')
    await tapText('读给我听')
    expect(host.sounds.list[0]!.playing).toBe(true)
    expect(text()).toContain('正在放：有人读')
    await tapText('不听了')
    expect(host.sounds.list[0]!.playing).toBe(false)
    await host.open('/features/learn/article/index?id=falls-at-home')
    expect(text()).not.toContain('读给我听')
    expect(host.hands.findAll('.by .x-iconbtn')).toEqual([])
  })

  test('a film has WeChat’s frame and our large buttons', async () => {
    await host.open('/features/learn/article/index?id=a-film')
    expect(host.hands.findAll('wx-video')).toHaveLength(1)
    await tapText('看一看')
    host.hands.tell('wx-video', 'play')
    await host.settle()
    host.hands.tell('wx-video', 'timeupdate', { currentTime: 30, duration: 60 })
    await host.settle()
    expect(text()).toContain('放到 30 秒，一共 1 分')
    await tapText('进 15 秒')
    await tapText('0.8 倍')
    expect(host.sounds.films.map(({ asked }) => asked)).toEqual(['play', 'playbackRate 1', 'seek 45', 'playbackRate 0.8'])
  })
})
