import { keepManuscript, type KeeperDoors, type KeptDraft } from '../../src/client/desk/manuscript-keeper'
import { AppError } from '../../src/domain/errors'
import type { Manuscript } from '../../src/domain/learn/editing/editing-contract'
import { blankFront } from '../domain/learn/editing/blank-front'

const piece: Manuscript = {
  id: 'baby-fever', kind: 'article', title: '宝宝发烧', state: 'draft', version: 1, placeName: '长沙市', by: '王建国', at: '2026-01-01T00:00:00.000Z', releaseAt: null, reviewDueOn: null, toLookAt: 0, toCheck: false,
  rev: 3, front: { ...blankFront, title: '宝宝发烧' }, markdown: '先看精神。', blocks: [], error: null, missing: [], reviewer: null, comments: [], timeline: [], may: ['submit'], mayWrite: true, released: null, readersPieces: [],
}

/** A cloud of one piece, which a colleague may write in too, and a device. */
function setting(start = piece) {
  let stored = start
  let device: KeptDraft | undefined
  let down = false
  const saves: string[] = []
  const doors: KeeperDoors = {
    async save({ rev, front, markdown }) {
      if (down) throw new AppError('OFFLINE')
      if (rev !== stored.rev) throw new AppError('CONFLICT')
      saves.push(markdown)
      stored = { ...stored, rev: rev + 1, front, markdown }
      return stored
    },
    open: async () => stored,
    kept: () => device,
    keep: (_id, draft) => void (device = draft),
  }
  return {
    doors,
    saves,
    cloud: () => stored,
    device: () => device,
    colleague: (change: Partial<Manuscript>) => void (stored = { ...stored, by: '何丽华', rev: stored.rev + 1, ...change }),
    network: (up: boolean) => void (down = !up),
  }
}

test('what is typed is on the device at once, in the cloud a little later, and then no longer on the device', async () => {
  const { doors, saves, device } = setting()
  const keeper = keepManuscript(piece, doors, { afterMs: 5 })
  keeper.write('先看精神，')
  keeper.write('先看精神，再看度数。')
  expect(keeper.get().state).toBe('typed')
  expect(device()).toMatchObject({ markdown: '先看精神，再看度数。' })
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(keeper.get().state).toBe('saved')
  expect(saves).toEqual(['先看精神，再看度数。'])
  expect(device()).toBeUndefined()
})

test('what is typed while a save is on its way is saved after it', async () => {
  const { doors, saves, cloud } = setting()
  const keeper = keepManuscript(piece, doors)
  keeper.write('一')
  const first = keeper.saveNow()
  keeper.write('二')
  expect(await first).toBe(true)
  expect(saves).toEqual(['一', '二'])
  expect(cloud().markdown).toBe('二')
  keeper.stop()
})

test('without a network it stays on the device, and is carried on the next time', async () => {
  const world = setting()
  world.network(false)
  const keeper = keepManuscript(piece, world.doors)
  keeper.write('没网写的。')
  expect(await keeper.saveNow()).toBe(false)
  expect(keeper.get()).toMatchObject({ state: 'failed', error: { code: 'OFFLINE' } })
  keeper.stop()
  world.network(true)
  const again = keepManuscript(piece, world.doors)
  expect(again.get()).toMatchObject({ markdown: '没网写的。', told: '接着上次没存上的写' })
  expect(await again.saveNow()).toBe(true)
  expect(world.cloud().markdown).toBe('没网写的。')
  again.stop()
})

test('a colleague who changed something else is merged with, and said', async () => {
  const world = setting()
  const keeper = keepManuscript(piece, world.doors)
  world.colleague({ front: { ...piece.front, summary: '先看精神' } })
  keeper.edit({ title: '宝宝发烧怎么办' })
  expect(await keeper.saveNow()).toBe(true)
  expect(world.cloud().front).toMatchObject({ title: '宝宝发烧怎么办', summary: '先看精神' })
  expect(keeper.get().front.summary).toBe('先看精神')
  expect(keeper.get().told).toContain('何丽华')
})

test('a colleague who changed the same is asked about; nothing of either is lost', async () => {
  const world = setting()
  const keeper = keepManuscript(piece, world.doors)
  world.colleague({ markdown: '同事写的。' })
  keeper.write('我写的。')
  expect(await keeper.saveNow()).toBe(false)
  expect(keeper.get().clash).toMatchObject({ keys: ['markdown'], mine: { markdown: '我写的。' }, theirs: { markdown: '同事写的。' } })
  expect(world.cloud().markdown).toBe('同事写的。')
  expect(world.device()).toMatchObject({ markdown: '我写的。' })
  expect(await keeper.settle({ markdown: 'both' })).toBe(true)
  expect(world.cloud().markdown).toContain('我写的。')
  expect(world.cloud().markdown).toContain('同事写的。')
})

test('a draft left on the device meets what a colleague saved since', async () => {
  const world = setting()
  world.network(false)
  const keeper = keepManuscript(piece, world.doors)
  keeper.write('我没存上的。')
  await keeper.saveNow()
  keeper.stop()
  world.network(true)
  world.colleague({ markdown: '同事写的。' })
  const again = keepManuscript(world.cloud(), world.doors)
  expect(again.get().clash).toMatchObject({ keys: ['markdown'] })
  expect(await again.settle({ markdown: 'mine' })).toBe(true)
  expect(world.cloud().markdown).toBe('我没存上的。')
})

test('a half-written field is kept on the device and never stops the rest from being saved', async () => {
  const world = setting()
  const keeper = keepManuscript(piece, world.doors)
  keeper.edit({ ageFrom: '6', title: '宝宝发烧怎么办' })
  expect(await keeper.saveNow()).toBe(true)
  expect(world.cloud().front).toMatchObject({ title: '宝宝发烧怎么办' })
  expect(keeper.get().notYet).toHaveLength(1)
  expect(world.device()).toMatchObject({ front: { ageFrom: '6' } })
  keeper.edit({ ageTo: '12' })
  expect(await keeper.saveNow()).toBe(true)
  expect(world.cloud().front.audience.ageMonths).toEqual([6, 12])
  expect(world.device()).toBeUndefined()
  keeper.stop()
})

test('an answer that a save overtook brings its comments, never the older text', async () => {
  const world = setting()
  const keeper = keepManuscript(piece, world.doors)
  keeper.write('新写的。')
  await keeper.saveNow()
  const comment = { id: '01KDESKW0RKJ0NNNNNNNNNNN01', block: 0, quote: '先看精神', text: '再具体些', by: '林青禾', at: piece.at, done: true }
  keeper.adopt({ ...piece, comments: [comment] })
  expect(keeper.get()).toMatchObject({ markdown: '新写的。', manuscript: { rev: 4, comments: [comment] } })
})

test('a piece that was handed on meanwhile takes nothing more; what was written stays on the device', async () => {
  const world = setting()
  const keeper = keepManuscript(piece, world.doors, { againMs: 5 })
  world.colleague({ state: 'review', mayWrite: false })
  keeper.write('晚了一步。')
  expect(await keeper.saveNow()).toBe(false)
  expect(keeper.get()).toMatchObject({ state: 'failed', manuscript: { state: 'review' }, markdown: '晚了一步。' })
  expect(world.device()).toMatchObject({ markdown: '晚了一步。' })
  expect(world.saves).toEqual([])
})
