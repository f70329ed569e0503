import { writerAt } from '@/domain/learn/editing/writer-at'

test.each([
  ['湖南省 王建国', '湖南省', '王建国'],
  ['长沙市 李敏', '湖南省', '长沙市 李敏'],
  ['湖南省直 李敏', '湖南省', '湖南省直 李敏'],
  ['到点自动发布', '湖南省', '到点自动发布'],
])('%s beside %s is %s', (by, placeName, said) => {
  expect(writerAt(by, placeName)).toBe(said)
})
