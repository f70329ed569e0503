import { Text } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import type { Inline } from '@/domain/learn/content'
import { accessible } from '@/ui/accessible'
import './line.scss'

/** Words in a line; a phone number in it is one tap from a call. */
export function Line({ content }: { content: readonly Inline[] }) {
  return (
    <>
      {content.map((run, index) => {
        const { phone } = run
        if (phone) {
          return (
            <Text key={index} className='line-phone' {...accessible({ role: 'button', label: `打电话 ${run.text}`, onTap: () => callPhone(phone) })}>
              {run.text}
            </Text>
          )
        }
        return run.strong ? (
          <Text key={index} className='line-strong'>
            {run.text}
          </Text>
        ) : (
          run.text
        )
      })}
    </>
  )
}
