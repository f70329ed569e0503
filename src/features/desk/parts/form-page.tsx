import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWide } from '@/client/use-wide'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import './form-page.scss'

interface FormPageProps {
  label: string
  children: ReactNode
  foot?: ReactNode
}

/** A form of the desk: a sheet in the middle of a PC, the whole page on a phone. */
export function FormPage({ label, children, foot }: FormPageProps) {
  const wide = useWide()
  const panel = (
    <DeskPanel label={label} foot={foot}>
      <DeskPart>{children}</DeskPart>
    </DeskPanel>
  )
  return wide ? <View className='desk-form'>{panel}</View> : panel
}
