import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Avatar } from '../avatar/avatar'
import { ChildFace } from '../child-face/child-face'
import { Icon } from '../icon/icon'
import './person-tile.scss'

export interface PersonTileProps {
  name: string
  /** What this person is here, in a word or two. */
  text: string
  /** `child` draws the little sunflower; `add` the way to one more. */
  kind?: 'adult' | 'child' | 'add'
  onTap: () => void
}

/** A person in a row of people: picture, name, and what they are here. */
export function PersonTile({ name, text, kind = 'adult', onTap }: PersonTileProps) {
  return (
    <View className='x-person' hoverClass='x-press' {...accessible({ role: 'button', label: `${name}，${text}`, onTap })}>
      {kind === 'adult' && <Avatar text={name.slice(-1)} large />}
      {kind === 'child' && <ChildFace />}
      {kind === 'add' && (
        <View className='x-person-add'>
          <Icon name='plus' />
        </View>
      )}
      <View className='x-person-name'>{name}</View>
      <View className='x-person-text'>{text}</View>
    </View>
  )
}
