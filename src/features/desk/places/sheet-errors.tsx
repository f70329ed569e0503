import { View } from '@tarojs/components'
import type { RowError } from '@/domain/org/contract/places'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { Note } from '@/ui/note/note'
import './sheet-errors.scss'

/** What is wrong with a sheet, line by line as the spreadsheet counts them. */
export function SheetErrors({ name, errors }: { name: string; errors: readonly RowError[] }) {
  return (
    <>
      <Note tone='warn'>{`${name} 有 ${errors.length} 行要改，现在一行都没有导入。改好了再选一次。`}</Note>
      <View className='desk-sheet-errors'>
        <DeskFacts facts={errors.map(({ line, why }) => ({ name: `第 ${line} 行`, value: why }))} />
      </View>
    </>
  )
}
