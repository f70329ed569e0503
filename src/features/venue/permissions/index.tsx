import { View } from '@tarojs/components'
import { useState } from 'react'
import { useInAddress } from '@/client/desk/use-in-address'
import { useMyPosts } from '@/client/desk/posts'
import { useWide } from '@/client/use-wide'
import { permissionRows, type PermissionRow } from '@/domain/org/permission-rows'
import { permissions } from '@/domain/org/permissions'
import { roleName } from '@/domain/org/role-names'
import { staffRoles, type Role } from '@/domain/org/roles'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskTable } from '@/ui/desk-table/desk-table'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { DeskPage } from '../../desk/shell/desk-page'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'

const people = [
  { key: 'person', label: '登录了的人' },
  { key: 'visitor', label: '没有登录的人' },
] as const
const choices: ReadonlyArray<{ key: Role; label: string }> = [...staffRoles.map((role) => ({ key: role, label: roleName(role) })), ...people]

const columns = [
  { key: 'action', title: '能做什么', grow: 3, cell: (row: PermissionRow) => row.action, by: (row: PermissionRow) => row.action },
  { key: 'scope', title: '管到哪里', grow: 2, cell: (row: PermissionRow) => row.scope, by: (row: PermissionRow) => row.scope },
]

/** The one table of who may do what and how far, as the cloud itself decides. */
export default function Permissions() {
  const { active } = useMyPosts()
  const wide = useWide()
  const [kept, setPicked] = useInAddress('role')
  const picked = choices.find(({ key }) => key === kept)?.key
  const [choosing, setChoosing] = useState(false)
  const role = picked ?? active?.role
  const rows = permissionRows(permissions).filter((row) => row.role === role)
  const label = choices.find(({ key }) => key === role)?.label ?? '岗位'
  const choose = (key: string) => {
    setPicked(choices.find((choice) => choice.key === key)?.key)
    setChoosing(false)
  }
  return (
    <DeskPage
      at='permissions'
      title='权限表'
      head={
        <>
          <HeadLine title='权限表' text='每个岗位能做什么、管到哪里。系统就按这一张表判断，没写的都不能做。' />
          {wide ? (
            <Chips label='看哪个岗位'>
              {choices.map((choice) => (
                <Chip key={choice.key} on={choice.key === role} onTap={() => setPicked(choice.key)}>
                  {choice.label}
                </Chip>
              ))}
            </Chips>
          ) : (
            <Chips label='看哪个岗位'>
              <Chip on icon='chevron-down' onTap={() => setChoosing(true)}>
                {label}
              </Chip>
            </Chips>
          )}
        </>
      }
      list={
        <DeskList label={`${label}的权限`}>
          {rows.length === 0 ? <StateView picture='pot-sprout' title='这个岗位现在还没有要用到的权限' text='用到它的服务上线时，会写在这里。' /> : <DeskTable label={`${label}的权限`} columns={columns} rows={rows} keyOf={(row) => row.key} />}
        </DeskList>
      }
      over={
        choosing && (
          <DeskDialog title='看哪个岗位' onClose={() => setChoosing(false)}>
            <View>
              <DeskOptions label='岗位' options={choices} value={role} onChange={choose} />
            </View>
          </DeskDialog>
        )
      }
    />
  )
}
