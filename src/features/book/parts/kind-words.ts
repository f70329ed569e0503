import type { VenueKind } from '@/domain/book/venues/venue-kinds'

/** Each kind's picture, and what a list of them is for, in a sentence. */
export const kindWords: Readonly<Record<VenueKind, { picture: string; text: string }>> = {
  vaccination: { picture: 'syringe', text: '带上接种证，去之前看看今天开门没有。' },
  maternalChild: { picture: 'stethoscope', text: '婚前和孕前检查、产检、儿童体检，都在这里。' },
  sunflowerHouse: { picture: 'house', text: '三岁以下的宝宝和大人一起玩，不收钱。' },
  childcare: { picture: 'blocks', text: '先打电话约个时间，去看一看再决定。' },
  memberHome: { picture: 'tea-cup', text: '歇脚、量血压、参加活动，谁都可以进来坐。' },
  warmHome: { picture: 'heart-hands', text: '想来就来，有人陪，不想说话也没关系。' },
  hospital: { picture: 'medicine-box', text: '到导诊台说一声，有人带您走绿色通道。' },
  counselling: { picture: 'window-cup', text: '心里难受，找人说说。说了什么不告诉别人。' },
  legalAid: { picture: 'scale', text: '律师免费听您讲，告诉您下一步怎么办。' },
}
