import { useMyPosts } from '@/client/desk/posts'
import { open, routes } from '@/client/routes'
import { signOut } from '@/client/sign-out'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Card } from '@/ui/card/card'
import { DeskIcon } from '@/ui/desk-icon/desk-icon'
import { Row } from '@/ui/row/row'
import { DeskPage } from '../shell/desk-page'
import { entriesOf, tabsOf } from '../shell/entries'
import '../parts/form-page.scss'
import { View } from '@tarojs/components'

/** In WeChat nobody signs out. */
const inBrowser = process.env.TARO_ENV === 'h5'

/** On a phone: everything of the desk that has no tab of its own. */
export default function Mine() {
  const { active } = useMyPosts()
  const leaving = useAct(signOut)
  const tabbed = active ? tabsOf(active.role).map(({ key }) => key) : []
  const entries = active ? entriesOf(active.role).filter(({ key }) => !tabbed.includes(key)) : []
  return (
    <DeskPage
      at='mine'
      title='我的'
      list={
        <View className='desk-form-gap'>
          <Card flush>
            {entries.map(({ key, label, icon, route }) => (
              <Row key={key} leading={<DeskIcon name={icon} />} title={label} onTap={() => open(route)} arrow />
            ))}
          </Card>
          <Card flush>
            <Row leading={<DeskIcon name='desk' />} title='我登录过的电脑' text='随时可以让它退出' onTap={() => open(routes.computers)} arrow />
            {inBrowser && <Row leading={<DeskIcon name='person' />} title={leaving.busy ? '正在退出' : '退出登录'} onTap={() => void leaving.run(undefined)} />}
          </Card>
          <ActError error={leaving.error} />
        </View>
      }
    />
  )
}
