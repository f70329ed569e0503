import { open, routes } from '@/client/routes'
import { useSavedRows } from '@/client/saved-articles'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** The way to what was saved on this phone. */
export function SavedRow() {
  const { length } = useSavedRows()
  return (
    <Row
      leading={<RowSign icon='bookmark' tone='sun' />}
      title={length > 0 ? `我收藏的 ${length} 篇` : '我收藏的'}
      text={length > 0 ? '已存在手机里，没网也能看' : '读文章时点“收藏”，没网也能看'}
      arrow
      onTap={() => open(routes.saved)}
    />
  )
}
