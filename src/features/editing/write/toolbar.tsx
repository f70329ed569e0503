import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { phoneSnippet, snippets } from './snippets'
import './toolbar.scss'

interface ToolbarProps {
  onInsert: (text: string, how: { select: string; inline?: boolean }) => void
  onPicture: () => void
}

/** What an article may hold beside plain paragraphs, each put in by a tap. */
export function Toolbar({ onInsert, onPicture }: ToolbarProps) {
  const tool = (key: string, label: string, onTap: () => void) => (
    <View key={key} className='toolbar-tool' hoverClass='x-press' {...accessible({ role: 'button', label: `插入${label}`, onTap })}>
      {label}
    </View>
  )
  return (
    <View className='toolbar' {...accessible({ role: 'group', label: '插入' })}>
      {snippets.map(({ key, label, text, select }) => tool(key, label, () => onInsert(text, { select })))}
      {tool('picture', '图片', onPicture)}
      {tool(phoneSnippet.key, phoneSnippet.label, () => onInsert(phoneSnippet.text, { select: phoneSnippet.select, inline: true }))}
    </View>
  )
}
