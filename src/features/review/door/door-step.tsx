import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { FormPage } from '../../desk/parts/form-page'

interface DoorStepProps {
  label: string
  /** Whose application it is, how far it is, and where it is kept. */
  head: ReactNode
  asks: string
  back: { label?: string; onTap: () => void }
  /** The way on; not where an answer leads on by itself. */
  onward?: ReactNode
  children: ReactNode
}

/** One idea a screen: what is asked, and below it the way back and on. */
export const DoorStep = ({ label, head, asks, back: { label: backLabel = '上一步', onTap }, onward, children }: DoorStepProps) => (
  <FormPage
    label={label}
    foot={
      <View className='door-foot'>
        <Button kind='line' fill onTap={onTap}>
          {backLabel}
        </Button>
        {onward}
      </View>
    }
  >
    {head}
    <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
      {asks}
    </View>
    {children}
  </FormPage>
)
