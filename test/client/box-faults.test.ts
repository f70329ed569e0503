import { boxFaults } from '../../src/features/editing/boxes/box-faults'

const box = { title: '金井镇在哪儿打疫苗', address: '金井镇卫生院二楼', phone: '0731-84881234', when: '', text: '', until: '' }

test.each([
  [box, []],
  [{ ...box, address: '', phone: '' , when: '周二上午' }, []],
  [{ ...box, title: ' ' }, ['title']],
  [{ ...box, phone: '问村里' }, ['phone']],
  [{ ...box, address: '', phone: ' ' }, ['address']],
])('what a reader could not use is told beside its field: %#', (draft, fields) => expect(Object.keys(boxFaults(draft))).toEqual(fields))
