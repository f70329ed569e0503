import { View } from '@tarojs/components'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'

interface RecordCardProps {
  record: { name: string; where: string; by: string; recordedOn: string }
  busy: boolean
  onClaim: () => void
}

const saidDay = (date: string) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** Whose record it may be, masked, and who made it when. */
export function RecordCard({ record: { name, where, by, recordedOn }, busy, onClaim }: RecordCardProps) {
  return (
    <Card>
      <Row leading={<Avatar text={name.slice(0, 1)} tone='sun' />} title={`${name}，住在${where}`} text={`${saidDay(recordedOn)}${by ? `，${by}` : ''}登记的`} />
      <View className='account-stack'>
        <Button block busy={busy ? '正在领回，请稍等' : undefined} onTap={onClaim}>
          是我，领回来
        </Button>
      </View>
    </Card>
  )
}
