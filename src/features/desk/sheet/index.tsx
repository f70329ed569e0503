import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { usePlace } from '@/client/desk/places'
import { useWide } from '@/client/use-wide'
import { DeskList } from '@/ui/desk-list/desk-list'
import { StateView } from '@/ui/state-view/state-view'
import { DeskPage } from '../shell/desk-page'

/** Adds many places from a sheet. Sheets are at home on a computer; a phone says so. */
export default function Sheet() {
  const parent = usePlace(useRouter().params.parent)
  const wide = useWide()
  return (
    <DeskPage
      at='places'
      title='用表格导入'
      syncedAt={parent.dataUpdatedAt}
      list={
        wide ? <View /> : (
          <DeskList label='用表格导入'>
            <StateView picture='scale' title='请在电脑上导入表格' text={'打开电脑上的工作台，扫码登录，\n在“组织”里点“用表格导入”。\n手机上可以一个个添。'} />
          </DeskList>
        )
      }
    />
  )
}
