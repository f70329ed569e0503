import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import { hotlines } from '@/domain/hotlines'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'

/** Below what was found, for who did not find it there. */
export function StillAsking() {
  const [line] = hotlines
  if (!line) return null
  return (
    <View className='search-go'>
      <Card flush>
        <Row title='没找到？问一问' text={`${line.number} ${line.name}`} trailing={<CallButton whom={line.name} onTap={() => callPhone(line.number)} />} />
      </Card>
    </View>
  )
}
