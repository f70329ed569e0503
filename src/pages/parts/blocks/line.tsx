import { Text } from '@tarojs/components'
import { copyText } from '@/client/copy-text'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import type { Inline } from '@/domain/learn/content'
import { accessible } from '@/ui/accessible'
import { useArticlePage } from './article-context'
import './line.scss'

/** Address of the page that `article:…` or `topic:…` names. */
function pageOf(link: string): string {
  const [kind, id = ''] = link.split(':')
  return kind === 'topic' ? routes.topic(id) : routes.article(id)
}

/** Words in a line. A phone number is one tap from a call, a page of ours one tap away; the address of an official site is copied, as a mini program opens none. */
export function Line({ content }: { content: readonly Inline[] }) {
  const { say } = useArticlePage()
  const copy = async (site: string) => say((await copyText(site)) ? { text: '网址复制好了，到浏览器里粘贴打开', icon: 'check-circle' } : { text: `没能复制，网址是 ${site}`, icon: 'info' })
  const tapOf = ({ text, phone, page, site }: Inline) => {
    if (phone) return { label: `打电话 ${text}`, onTap: () => callPhone(phone) }
    if (page) return { label: `去看 ${text}`, onTap: () => open(pageOf(page)) }
    return site ? { label: `复制网址 ${text}`, onTap: () => void copy(site) } : undefined
  }
  return (
    <>
      {content.map((run, index) => {
        const tap = tapOf(run)
        if (tap) {
          return (
            <Text key={index} className='line-tap' {...accessible({ role: 'button', ...tap })}>
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
