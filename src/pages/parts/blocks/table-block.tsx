import { ScrollView, View } from '@tarojs/components'
import type { BlockOf } from './block-of'
import './table-block.scss'

/** A small table. Every cell of a row shares its height; a wide one scrolls inside its own frame, never the page. */
export function TableBlock({ block }: BlockOf<'table'>) {
  const columns = { gridTemplateColumns: `repeat(${block.head.length}, minmax(88px, 1fr))` }
  return (
    <ScrollView scrollX className='table'>
      <View className='table-row table-head' style={columns}>
        {block.head.map((cell, index) => (
          <View key={index} className='table-cell'>
            {cell}
          </View>
        ))}
      </View>
      {block.rows.map((row, index) => (
        <View key={index} className='table-row' style={columns}>
          {row.map((cell, column) => (
            <View key={column} className='table-cell'>
              {cell}
            </View>
          ))}
        </View>
      ))}
    </ScrollView>
  )
}
