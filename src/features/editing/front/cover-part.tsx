import { View } from '@tarojs/components'
import { accessible } from '@/ui/accessible'
import { Illustration } from '@/ui/illustration/illustration'
import { groundOf } from '@/ui/illustration/generated/grounds'
import type { FrontPartProps } from './front-form'

const names: Readonly<Record<string, string>> = {
  thermometer: '体温计', bowl: '饭碗', syringe: '针筒', leaf: '叶子', 'window-cup': '窗台', 'medicine-box': '药箱', speech: '说话', stethoscope: '听诊器', 'coin-hands': '补贴', 'heart-hands': '关爱', scale: '体重秤',
  road: '路', house: '房子', 'moon-bed': '睡觉', book: '书', calendar: '日历', crib: '婴儿床', bottle: '奶瓶', tooth: '牙齿', 'first-steps': '学走路', blocks: '积木', 'picture-book': '绘本', umbrella: '雨伞',
  glasses: '眼镜', 'tea-cup': '茶杯', cane: '拐杖', vegetables: '蔬菜', shoes: '鞋', magnifier: '放大镜', train: '火车', classroom: '教室', microphone: '话筒', 'id-card': '证件', folder: '文件夹', rings: '戒指',
  'cloud-sun': '云和太阳', 'heart-beat': '心跳', belly: '孕肚', plain: '田野',
}
/** Pictures with a ground of their own; the others stand on a card's. */
const covers = Object.keys(groundOf).filter((name) => groundOf[name] !== 'none')

/** One of the house's pictures stands above the piece. */
export function CoverPart({ front, onEdit }: FrontPartProps) {
  return (
    <View className='front-choice'>
      <View className='front-label'>封面</View>
      <View className='front-covers' {...accessible({ role: 'radiogroup', label: '封面' })}>
        {covers.map((cover, index) => (
          <View
            key={cover}
            className={cover === front.cover ? 'front-cover front-cover--on' : 'front-cover'}
            {...accessible({ role: 'radio', label: names[cover] ?? `图 ${index + 1}`, checked: cover === front.cover, onTap: () => onEdit({ cover }) })}
          >
            <Illustration name={cover} shape='thumb' />
          </View>
        ))}
      </View>
    </View>
  )
}
