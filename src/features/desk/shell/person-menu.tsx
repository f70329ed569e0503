import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMe } from '@/client/account-queries'
import { signOut } from '@/client/sign-out'
import { changeSettings, useSettings } from '@/client/settings'
import { useAct } from '@/client/use-act'
import type { MyPost } from '@/domain/org/contract/staff'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Segmented } from '@/ui/segmented/segmented'
import { Switch } from '@/ui/switch/switch'
import './person-menu.scss'

const themes = [
  { key: 'system', label: '跟随系统' },
  { key: 'light', label: '浅色' },
  { key: 'dark', label: '深色' },
] as const

/** Who is signed in; a tap opens how the desk looks, and the way out. */
export function PersonMenu({ active }: { active: MyPost | undefined }) {
  const [open, setOpen] = useState(false)
  const { large, theme } = useSettings()
  const name = useMe().data?.name ?? '我'
  const leaving = useAct(signOut)
  const choose = (key: string) => {
    const chosen = themes.find((one) => one.key === key)
    if (chosen) changeSettings({ theme: chosen.key })
  }
  return (
    <>
      <View className='desk-me' {...accessible({ role: 'button', label: `${name}，${active?.roleName ?? ''}，设置和退出登录`, onTap: () => setOpen(true) })}>
        <Avatar text={[...name][0] ?? ''} />
        <View className='desk-me-words'>
          <View className='desk-me-name'>{name}</View>
          <View className='desk-me-role'>{active?.roleName}</View>
        </View>
      </View>
      {open && (
        <DeskDialog
          title='这台电脑上'
          text='登录 8 小时后自动退出。手机上“我的”里随时可以退出它。'
          onClose={() => setOpen(false)}
          said={<ActError error={leaving.error} />}
          actions={
            <Button kind='dangerLine' block small busy={leaving.busy ? '正在退出' : undefined} onTap={() => void leaving.run(undefined)}>
              退出登录
            </Button>
          }
        >
          <View className='desk-me-line'>
            <View>长辈版：字更大</View>
            <Switch on={large} label='长辈版' onChange={(next) => changeSettings({ large: next })} />
          </View>
          <Segmented label='深浅' options={themes} value={theme} onChange={choose} />
        </DeskDialog>
      )}
    </>
  )
}
