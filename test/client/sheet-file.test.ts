/** @jest-environment node */
import { sheetFile } from '../../src/features/desk/places/sheet-file.h5'
import { villageColumns, villageRows } from '../../src/domain/org/village-sheet'

const fileOf = (parts: BlobPart[], name: string) => new File(parts, name)

test('the template that is downloaded has the headings that are read, and nothing to delete', async () => {
  const cells = await sheetFile.read(fileOf([await sheetFile.template()], '模板.xlsx'))
  expect(cells).toEqual([villageColumns.map(({ heading }) => heading)])
  expect(villageRows(cells)).toMatchObject({ ok: false, why: expect.stringContaining('还没有内容') })
})

test('a CSV is read in UTF-8 and as Chinese Excel writes it', async () => {
  const gb18030 = Uint8Array.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xb4, 0xe5])
  for (const bytes of [new TextEncoder().encode('名称\n村'), gb18030]) expect(await sheetFile.read(fileOf([bytes], 'a.csv'))).toEqual([['名称'], ['村']])
})

test('what is no sheet, and what is too large, is refused', async () => {
  await expect(sheetFile.read(fileOf(['no zip'], 'a.xlsx'))).rejects.toThrow()
  await expect(sheetFile.read(fileOf([new Uint8Array(2_000_001)], 'a.csv'))).rejects.toThrow('2 MB')
})
