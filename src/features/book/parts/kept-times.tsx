import { Text } from '@tarojs/components'
import './kept-times.scss'

const range = /(\d+:\d\d–(?:次日 )?\d+:\d\d(?:、| 开放)?|\d+:\d\d 开)/

/** Words with times of day, none of which is torn at the end of a line. */
export function KeptTimes({ text }: { text: string }) {
  return (
    <>
      {text.split(range).map((part, at) =>
        range.test(part) ? (
          <Text key={at} className='kept-times'>
            {part}
          </Text>
        ) : (
          part
        ),
      )}
    </>
  )
}
