import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import { hotlines } from '@/domain/hotlines'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { StateView } from '@/ui/state-view/state-view'

/** Nothing was found: other words, or a person on the phone. */
export function NothingFound({ text }: { text: string }) {
  return (
    <>
      <View className='search-go'>
        <Card>
          <StateView picture='pot-sprout' title={`没找到“${text}”`} text={'换个说法，少写几个字再试试。\n编辑会看到大家没找到的词，尽快补上。'} />
        </Card>
      </View>
      <View className='search-go'>
        <Card flush>
          {hotlines.map(({ number, name, about }) => (
            <Row key={number} title={`${number} ${name}`} text={about} trailing={<CallButton whom={name} onTap={() => callPhone(number)} />} />
          ))}
        </Card>
      </View>
    </>
  )
}
