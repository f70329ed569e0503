import type { FiledForm } from '@/client/talk-queries'
import { formWords, typedName } from '@/features/support/form/form-lines'
import { planForm } from '@/features/support/form/plan-form'
import { textWidth } from '@/ui/chart/text-width'

const form: FiledForm = {
  id: '01KASEEDGRANT0000000000001', title: '住院护理补贴', receipt: 'HL2611-004217', who: '周*', idNumber: '430104********4222', filer: null, place: '长沙市岳麓区望月湖街道望月湖社区', filedOn: '2026-11-08', termsSay: '按2026年11月8日申请那天当地的规定办',
  answers: [{ asks: '住了几次院？从哪天到哪天？', says: '2026年11月2日到2026年11月7日，二级医院'.repeat(4) }], papers: [{ title: '身份证', says: '交了照片' }], account: { last4: '0003', bank: '示例银行' }, signature: '0,0 300,120;150,60',
}

test.each([false, true])('everything stands on the page, however long an answer is, and the signature with it (large: %s)', (large) => {
  const { width, height, shapes } = planForm(form, large)
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  for (const { text, at, size } of texts) {
    // One mark may hang over the edge.
    expect(at[0] + textWidth(text, size)).toBeLessThanOrEqual(width - 20 + size)
    expect(at[1]).toBeLessThan(height - 20)
  }
  const all = texts.map(({ text }) => text).join('')
  for (const words of ['HL2611-004217', '周*', '身份证', '尾号 0003', '当地的规定']) expect(all).toContain(words)
  const drawn = shapes.flatMap((shape) => (shape.kind === 'line' && shape.colour === 'ink' ? shape.at : shape.kind === 'disc' ? [shape.at] : []))
  expect(drawn).toHaveLength(3)
  for (const [x, y] of drawn) expect(x >= 20 && x <= width - 20 && y > 20 && y < height - 20).toBe(true)
})

test('a name that was typed is the signature, and is read out', () => {
  expect(typedName('typed:周淑珍')).toBe('周淑珍')
  expect(formWords({ ...form, signature: 'typed:周淑珍' })).toContain('签名：周淑珍')
  expect(formWords(form)).toContain('签名：手写')
  expect(planForm({ ...form, signature: 'typed:周淑珍' }, false).shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: '周淑珍' }))
})
