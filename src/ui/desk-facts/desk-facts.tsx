import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './desk-facts.scss'

export interface DeskFact {
  name: string
  value: ReactNode
}

/** What is known, name left and value right. */
export function DeskFacts({ facts }: { facts: readonly DeskFact[] }) {
  return (
    <View className='x-dfacts'>
      {facts.map(({ name, value }, at) => (
        <View key={`${at} ${name}`} className='x-dfact'>
          <View className='x-dfact-name'>{name}</View>
          <View className='x-dfact-value'>{value}</View>
        </View>
      ))}
    </View>
  )
}
