import { useAct } from '@/client/use-act'
import type { AttendanceList } from '@/domain/book/desk-contract'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { canExport, exportAttendance } from './export-attendance'

/** 导出 Excel, on a computer alone. */
export function ExportButton({ list }: { list: AttendanceList }) {
  const exporting = useAct(exportAttendance)
  if (!canExport || list.attendees.length === 0) return null
  return (
    <>
      <Button kind='text' small icon='download' label='导出表格' busy={exporting.busy ? '正在导出' : undefined} onTap={() => void exporting.run(list)}>
        导出
      </Button>
      <ActError error={exporting.error} />
    </>
  )
}
