import { useState } from 'react'
import { Card } from '@/ui/card/card'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { Sheet } from '@/ui/sheet/sheet'

const usual = ['自己家里', '社区卫生服务中心', '妇幼保健院', '幼儿园'] as const

/** Who measured; nobody has to say. */
export function MeasuredBy({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const [open, setOpen] = useState(false)
  const choose = (by: string) => {
    onChange(by)
    setOpen(false)
  }
  return (
    <Card flush>
      <Row title='在哪里量的' trailing={value || '没有说'} arrow onTap={() => setOpen(true)} label={`在哪里量的，${value || '没有说'}`} />
      <Sheet open={open} title='在哪里量的' onClose={() => setOpen(false)}>
        <Options label='在哪里量的'>
          {usual.map((by) => (
            <Option key={by} title={by} on={by === value} onTap={() => choose(by)} />
          ))}
          <Option title='不说了' on={value === ''} onTap={() => choose('')} />
        </Options>
      </Sheet>
    </Card>
  )
}
