import { services, servicesFor } from '@/domain/services'

const ids = (typed: string, isSpecial = false) => servicesFor(typed, isSpecial, 5).map(({ id }) => id)

test.each([
  ['会员证', 'membership'],
  ['我要入会', 'membership'],
  ['请家人', 'family'],
  ['谁看过我', 'viewers'],
  ['注销', 'myData'],
  ['搬家', 'profile'],
  ['社区电话', 'myPlaces'],
  ['测一测', 'quiz'],
  ['收藏', 'saved'],
  ['帮爸妈办', 'mandates'],
  ['打疫苗', 'vaccines'],
  ['孩子长得慢', 'growth'],
  ['体检', 'checkups'],
  ['宝宝说话晚', 'signs'],
  ['约亲子课', 'sessions'],
  ['岳麓区 打针 哪里', 'venues'],
  ['取消预约', 'myBookings'],
  ['我能领什么补贴', 'programmes'],
  ['住院护理', 'programmes'],
])('"%s" leads to %s', (typed, id) => {
  expect(ids(typed)[0]).toBe(id)
})

test.each(['夜里发烧', '', '，。'])('"%s" is no service', (typed) => {
  expect(ids(typed)).toEqual([])
})

test('我需要帮助 is only where it works: in a special family’s account', () => {
  expect(ids('求助')).toEqual([])
  expect(ids('求助', true)).toEqual(['help'])
})

test('体检 leads a special family to no child’s page, unless they ask for just that', () => {
  expect(ids('体检', true)).toEqual([])
  expect(ids('儿童体检', true)).toEqual(['checkups'])
})

test('every service is found by its own title and by each of its words', () => {
  for (const { id, title, words } of services) for (const asked of [title, ...words]) expect([asked, ids(asked, true)]).toEqual([asked, expect.arrayContaining([id])])
})
