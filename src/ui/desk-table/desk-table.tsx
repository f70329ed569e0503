import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { DeskIcon } from '../desk-icon/desk-icon'
import { orderRows, type Order } from './order-rows'
import './desk-table.scss'

export interface DeskColumn<Row> {
  key: string
  title: string
  /** Share of the width; 1 unless told. */
  grow?: number
  cell: (row: Row) => ReactNode
  /** What the column is ordered by; a column without it cannot be. */
  by?: (row: Row) => string | number
  /** On a phone the title stands before the cell: its words alone do not say what they are. */
  named?: boolean
  /** The cell says only that there is nothing to say: pale on a PC, left out on a phone. */
  usual?: (row: Row) => boolean
}

export interface DeskTableProps<Row> {
  label: string
  columns: ReadonlyArray<DeskColumn<Row>>
  rows: readonly Row[]
  keyOf: (row: Row) => string
  selected?: string
  onOpen?: (row: Row) => void
  /** On a phone each row is a block that names all its cells, instead of a title with a line below. */
  blocks?: boolean
}

/** A table whose heads sort; on a phone a row is its first cell with the others below it. */
export function DeskTable<Row>({ label, columns, rows, keyOf, selected, onOpen, blocks }: DeskTableProps<Row>) {
  const [order, setOrder] = useState<Order>()
  const column = columns.find(({ key }) => key === order?.key)
  const shown = order && column?.by ? orderRows(rows, column.by, order.down) : rows
  const turn = (key: string) => setOrder((now) => (now?.key === key ? { key, down: !now.down } : { key, down: false }))
  return (
    <View className={classNames('x-dtable', !blocks && 'x-dtable--lines')} {...accessible({ role: 'table', label })}>
      <View className='x-dtable-head' {...accessible({ role: 'row' })}>
        {columns.map(({ key, title, grow = 1, by }) => {
          const sorted = order?.key === key ? (order.down ? 'descending' : 'ascending') : 'none'
          return (
            <View key={key} className='x-dtable-cell' style={{ flexGrow: grow }} {...accessible({ role: 'columnheader', sorted: by && sorted })}>
              {by ? (
                <View className='x-dtable-sort' {...accessible({ role: 'button', label: `按${title}排`, onTap: () => turn(key) })}>
                  {title}
                  <DeskIcon name={sorted === 'none' ? 'up-down' : sorted === 'descending' ? 'chevron-down' : 'up'} size={16} />
                </View>
              ) : (
                title
              )}
            </View>
          )
        })}
      </View>
      {shown.map((row) => {
        const key = keyOf(row)
        return (
          <View
            key={key}
            id={`row-${key}`}
            className={classNames('x-dtable-row', onOpen && 'x-dtable-row--tap', key === selected && 'x-dtable-row--on')}
            {...accessible({ role: 'row', current: key === selected, onTap: onOpen && (() => onOpen(row)) })}
          >
            {columns.map(({ key: name, title, grow = 1, cell, named, usual }, index) => (
              <View
                key={name}
                className={classNames('x-dtable-cell', index === 0 && 'x-dtable-cell--first', named && 'x-dtable-cell--named', usual?.(row) && 'x-dtable-cell--usual')}
                style={{ flexGrow: grow }}
                {...accessible({ role: 'cell' })}
              >
                <View className='x-dtable-name'>{title}</View>
                <View className='x-dtable-value'>{cell(row)}</View>
              </View>
            ))}
          </View>
        )
      })}
    </View>
  )
}
