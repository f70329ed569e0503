import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { useWide } from '@/client/use-wide'
import type { PlaceView, RowError, SheetRow } from '@/domain/org/contract/places'
import { villageRows } from '@/domain/org/village-sheet'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Note } from '@/ui/note/note'
import { sheetFile, type SheetFile } from './sheet-file'
import { SheetErrors } from './sheet-errors'

interface SheetFormProps {
  parent: PlaceView
  onClose: () => void
  onImported: (words: string) => void
}

/** Adds many places from a sheet; sheets are at home on a computer, and a phone says so. */
export function SheetForm(props: SheetFormProps) {
  const wide = useWide()
  if (wide && sheetFile) return <SheetImport {...props} files={sheetFile} />
  return (
    <DeskDialog
      title='请在电脑上导入表格'
      text='打开电脑上的工作台，扫码登录，在“组织”里点“用表格导入”。手机上可以一个个添。'
      onClose={props.onClose}
      actions={
        <Button kind='soft' block onTap={props.onClose}>
          知道了
        </Button>
      }
    />
  )
}

/** What a chosen sheet turned out to be. */
type Checked = { kind: 'unreadable'; why: string } | { kind: 'errors'; errors: readonly RowError[] } | { kind: 'good'; rows: SheetRow[]; unread: readonly string[] }

/** Template, choosing, a check of every row, and only then the import: all rows or none. */
function SheetImport({ parent, files, onClose, onImported }: SheetFormProps & { files: SheetFile }) {
  const [id, next] = useOnceId()
  const [name, setName] = useState('')
  const [checked, setChecked] = useState<Checked>()
  const checking = useAct(async (file: File): Promise<Checked> => {
    const cells = await files.read(file).catch(() => undefined)
    if (!cells) return { kind: 'unreadable', why: '这个文件打不开。请存成 .xlsx 或 .csv 再选，不要超过 2 MB。' }
    const reading = villageRows(cells)
    if (!reading.ok) return { kind: 'unreadable', why: reading.why }
    const { errors } = await api.org.places.importSheet.mutate({ id, parent: parent.id, rows: reading.rows, commit: false })
    return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'good', rows: reading.rows, unread: reading.unread }
  })
  const importing = useAct((rows: SheetRow[]) => api.org.places.importSheet.mutate({ id, parent: parent.id, rows, commit: true }))
  const choose = async () => {
    const file = await files.choose()
    if (!file) return
    setChecked(undefined)
    next()
    setName(file.name)
    setChecked(await checking.run(file))
  }
  const commit = async (rows: SheetRow[]) => {
    const answer = await importing.run(rows)
    if (!answer) return undefined
    next()
    if (answer.errors.length > 0) return setChecked({ kind: 'errors', errors: answer.errors })
    onImported(`${answer.added} 个地方加好了`)
    return refreshDesk()
  }
  const good = checked?.kind === 'good' ? checked : undefined
  return (
    <DeskDialog
      wide
      title={`用表格给${parent.name}添地方`}
      text='先下载模板填好，再选回来。会一行行核对，都没有问题才导入，不会只进一半。'
      onClose={onClose}
      said={<ActError error={checking.error ?? importing.error} />}
      actions={
        <>
          <Button kind='line' small fill icon='download' onTap={() => void files.template().then((blob) => files.save(blob, '地方导入模板.xlsx'))}>
            下载模板
          </Button>
          <Button kind={good ? 'line' : 'soft'} small fill busy={checking.busy ? '正在核对' : undefined} disabled={importing.busy} onTap={() => void choose()}>
            {checked ? '换一张表' : '选填好的表'}
          </Button>
          {good && (
            <Button small fill busy={importing.busy ? `正在导入 ${good.rows.length} 个` : undefined} onTap={() => void commit(good.rows)}>
              {`导入 ${good.rows.length} 个地方`}
            </Button>
          )}
        </>
      }
    >
      <View>
        {checked?.kind === 'unreadable' && <Note tone='warn'>{checked.why}</Note>}
        {checked?.kind === 'errors' && <SheetErrors name={name} errors={checked.errors} />}
        {good && <Note tone='ok'>{`${name} 核对过了，${good.rows.length} 行都可以导入。第一个是${good.rows[0]?.name ?? ''}。`}</Note>}
        {good && good.unread.length > 0 && <Note tone='warn'>{`这几列不认识，不会导入：${good.unread.join('、')}。要导入就把标题改成模板里的，再选一次。`}</Note>}
      </View>
    </DeskDialog>
  )
}
