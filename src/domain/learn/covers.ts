/** The house's pictures that may stand above a piece or in it, by what the desk calls them. A name that was once given stays: pieces hold it. */
const coverNames: Readonly<Record<string, string>> = {
  thermometer: '体温计', bowl: '饭碗', syringe: '针筒', leaf: '叶子', 'window-cup': '窗台', 'medicine-box': '药箱', speech: '说话', stethoscope: '听诊器', 'coin-hands': '补贴', 'heart-hands': '关爱', scale: '体重秤',
  road: '路', house: '房子', 'moon-bed': '睡觉', book: '书', calendar: '日历', crib: '婴儿床', bottle: '奶瓶', tooth: '牙齿', 'first-steps': '学走路', blocks: '积木', 'picture-book': '绘本', umbrella: '雨伞',
  glasses: '眼镜', 'tea-cup': '茶杯', cane: '拐杖', vegetables: '蔬菜', shoes: '鞋', magnifier: '放大镜', train: '火车', classroom: '教室', microphone: '话筒', 'id-card': '证件', folder: '文件夹', rings: '戒指',
  'cloud-sun': '云和太阳', 'heart-beat': '心跳', belly: '孕肚', plain: '田野',
}

export const covers: readonly string[] = Object.keys(coverNames)
export const isCover = (name: string): boolean => covers.includes(name)
export const coverName = (cover: string): string => coverNames[cover] ?? ''
