import { View } from '@tarojs/components'
import { changeSettings, useSettings, type Settings } from '@/client/settings'
import { Segmented } from '@/ui/segmented/segmented'
import { Sheet } from '@/ui/sheet/sheet'

const steps: ReadonlyArray<{ key: string; step: Settings['reading']; label: string }> = [
  { key: '0', step: 0, label: '标准' },
  { key: '1', step: 1, label: '大' },
  { key: '2', step: 2, label: '特大' },
]

/** The size of the article's words; chosen once, it holds for every article. */
export function TextSizeSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { reading } = useSettings()
  const choose = (key: string) => {
    const chosen = steps.find((one) => one.key === key)
    if (chosen) changeSettings({ reading: chosen.step })
  }
  return (
    <Sheet open={open} title='正文字号' onClose={onClose}>
      <View className={`art--read-${reading} text-sample`}>先看精神，再看度数。</View>
      <Segmented label='正文字号' options={steps} value={String(reading)} onChange={choose} />
    </Sheet>
  )
}
