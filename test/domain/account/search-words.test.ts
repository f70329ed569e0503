import { nameInitials } from '../../../src/domain/account/name-initials'
import { searchWords } from '../../../src/domain/account/search-words'

test.each([
  ['刘桂兰', 'lgl'],
  // Surnames that are read otherwise than the same character elsewhere.
  ['曾小红', 'zxh'],
  ['单雄', 'sx'],
  ['陈单', 'cd'],
  ['阿依 古丽', 'aygl'],
  ['Lisa', 'lisa'],
])('the initials of %s are %s', (name, initials) => {
  expect(nameInitials(name)).toBe(initials)
})

test('somebody is found by the beginnings of each name and of its initials, the whole phone, and the last four of it and of the ID number, each once', () => {
  expect(searchWords({ names: ['刘姐', '刘桂兰'], phone: '13800005678', idNumber: '43019919900101001X' })).toEqual([
    ['name', '刘'], ['name', '刘姐'], ['name', '刘桂'], ['name', '刘桂兰'],
    ['initials', 'l'], ['initials', 'lj'], ['initials', 'lg'], ['initials', 'lgl'],
    ['phone', '13800005678'], ['id4', '5678'],
    ['id4', '001X'],
  ])
})
