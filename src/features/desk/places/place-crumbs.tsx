import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import './place-crumbs.scss'

interface PlaceCrumbsProps {
  chain: ReadonlyArray<{ id: string; name: string }>
  /** My own place: what lies above it is not mine to open. */
  root: string
  onEnter: (id: string) => void
}

/** The way from my place down to the one in sight. */
export function PlaceCrumbs({ chain, root, onEnter }: PlaceCrumbsProps) {
  const from = Math.max(0, chain.findIndex(({ id }) => id === root))
  const shown = chain.slice(from)
  if (shown.length < 2) return null
  return (
    <View className='desk-crumbs' {...accessible({ role: 'navigation', label: '上级地方' })}>
      {shown.map(({ id, name }, index) => (
        <View key={id} className='desk-crumb'>
          {index > 0 && <Icon name='chevron-right' size={16} />}
          {index < shown.length - 1 ? (
            <View className='desk-crumb-link' {...accessible({ role: 'button', label: `回到${name}`, onTap: () => onEnter(id) })}>
              {name}
            </View>
          ) : (
            <View className='desk-crumb-here'>{name}</View>
          )}
        </View>
      ))}
    </View>
  )
}
