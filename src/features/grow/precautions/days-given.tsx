import { View } from '@tarojs/components'
import { fullDate } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Row } from '@/ui/row/row'

interface DaysGivenProps {
  days: readonly string[]
  from: string
  to: string
  onChange: (days: readonly string[]) => void
}

/** As many as a file takes. */
const most = 20

/** The days on which immunoglobulin or blood was given: some vaccines wait for three months and more. */
export function DaysGiven({ days, from, to, onChange }: DaysGivenProps) {
  const add = (day: string) => onChange([...new Set([...days, day])].sort())
  return (
    <Card>
      <View className='grow-label'>打过丙种球蛋白、输过血吗</View>
      <View className='grow-source'>打过的，麻腮风、乙脑减毒这些活疫苗要等一等。没有就不用填。</View>
      {days.map((day) => (
        <Row
          key={day}
          title={fullDate(day)}
          trailing={
            <Button kind='text' small label={`删掉 ${fullDate(day)}`} onTap={() => onChange(days.filter((one) => one !== day))}>
              删掉
            </Button>
          }
        />
      ))}
      {days.length < most && <DateField key={days.length} label={days.length === 0 ? '哪天' : '还有哪天'} value='' from={from} to={to} onChange={add} />}
    </Card>
  )
}
