import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import './card.scss'

export interface CardProps {
  children: ReactNode
  /** No padding above and below: for rows, which bring their own. */
  flush?: boolean
  className?: string
}

/** A white sheet on the page's grey; two in a row keep 12 px between them. */
export function Card({ children, flush, className }: CardProps) {
  return <View className={classNames('x-card', flush && 'x-card--flush', className)}>{children}</View>
}
