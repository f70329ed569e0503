import { View } from '@tarojs/components'
import { deskRoutes } from '@/client/desk/routes'
import { useDeskRole } from '@/client/desk/scope'
import { open, replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import { permissions, type Permission } from '@/domain/org/permissions'
import { scopeOf } from '@/domain/org/permission-table'
import { Button } from '@/ui/button/button'
import './after-links.scss'

const links: ReadonlyArray<{ words: string; needs: Permission; route: string }> = [
  { words: '家庭写来的话', needs: 'book.desk', route: deskRoutes.voices() },
  { words: '转介与回执', needs: 'book.receive', route: deskRoutes.referrals() },
  { words: '咨询记录', needs: 'book.supervise', route: deskRoutes.records() },
]

/** What comes after sessions, as far as it is this post's. */
export function AfterLinks() {
  const role = useDeskRole()
  const wide = useWide()
  // On a computer the navigation has 转介与回执 already.
  const mine = links.filter(({ needs }) => role !== undefined && scopeOf(permissions, needs, role) !== undefined && !(wide && needs === 'book.receive'))
  if (mine.length === 0) return null
  return (
    <View className='venue-after-links'>
      {mine.map(({ words, route }) => (
        <Button key={route} kind='text' small onTap={() => (wide ? replace : open)(route)}>
          {words}
        </Button>
      ))}
    </View>
  )
}
