/** What every county and every city of the sample province has, so that nobody who tries it out is told that there is nothing. */
import type { Venue } from '@/domain/book/venues/venue-shape'
import type { VenueKind } from '@/domain/book/venues/venue-kinds'

export interface MadeVenue extends Omit<Venue, 'orgPath' | 'place' | 'needs' | 'example'> {
  /** Place that it belongs to. */
  at: string
}

interface Place {
  _id: string
  kind: string
  orgPath: string
  name: string
  location: { lng: number; lat: number } | null
}

type Words = Pick<Venue, 'hours' | 'bring' | 'about' | 'stepFree'> & { name: string; road: string }

const workdays = [1, 2, 3, 4, 5]
const office: Venue['hours'] = { weekly: [{ weekdays: workdays, from: '09:00', to: '12:00' }, { weekdays: workdays, from: '13:30', to: '17:00' }], words: '节假日先打电话问。' }
const ramp: Venue['stepFree'] = { is: 'yes', words: '门口有坡道' }
const unknown: Venue['stepFree'] = { is: 'unknown', words: '' }

const ofCounty: Partial<Record<VenueKind, Words>> = {
  vaccination: {
    name: '预防接种门诊',
    road: '示例路',
    hours: { weekly: [{ weekdays: workdays, from: '08:00', to: '11:30' }, { weekdays: [1, 2, 3, 4], from: '14:30', to: '16:30' }], words: '有的疫苗不是每天打，去之前打电话问一声。' },
    bring: ['接种证', '陪同大人的身份证'],
    about: '免疫规划疫苗免费打，自费疫苗打之前会讲清价钱。打完留下看 30 分钟再走。',
    stepFree: ramp,
  },
  maternalChild: {
    name: '妇幼保健院',
    road: '示例大道',
    hours: { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6], from: '08:00', to: '12:00' }, { weekdays: workdays, from: '14:00', to: '17:30' }], words: '急诊 24 小时都有人。' },
    bring: ['身份证', '医保卡', '做过的检查单'],
    about: '婚前和孕前检查、产检、儿童体检、妇科。不知道挂哪个科，先问导诊台。',
    stepFree: { is: 'yes', words: '有坡道和电梯，门口可以借轮椅' },
  },
}

const ofCity: Partial<Record<VenueKind, Words>> = {
  sunflowerHouse: {
    name: '向日葵亲子小屋',
    road: '向阳示例街',
    hours: { weekly: [{ weekdays: [2, 3, 4, 5, 6, 0], from: '09:00', to: '17:00' }], words: '周一休息。' },
    bring: ['水杯', '一块尿布', '防滑袜'],
    about: '0 到 3 岁的宝宝和大人一起玩，有老师带。免费，大人要陪着。',
    stepFree: ramp,
  },
  childcare: {
    name: '托育中心',
    road: '示例小区',
    hours: { weekly: [{ weekdays: workdays, from: '07:30', to: '18:00' }], words: '想看园先打电话约时间。' },
    bring: ['大人的身份证', '宝宝的接种证'],
    about: '全日托、半日托、临时托都有。先去看一看，再决定。',
    stepFree: ramp,
  },
  memberHome: { name: '会员之家', road: '示例广场', hours: office, bring: [], about: '量血压、喝杯茶、参加活动，也办入会。不是会员也可以进来坐。', stepFree: unknown },
  warmHome: {
    name: '暖心家园',
    road: '静安示例路',
    hours: { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6], from: '09:00', to: '17:00' }], words: '想哪天来都行，不用约。' },
    bring: [],
    about: '喝茶、做饭、走走路，有人陪。想来就来，不想说话也没关系。',
    stepFree: ramp,
  },
  hospital: {
    name: '协议医院',
    road: '康宁示例路',
    hours: { weekly: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], from: '00:00', to: '24:00' }], words: '门诊工作日 8:00–17:30，急诊全天。' },
    bring: ['身份证', '医保卡', '平时吃的药'],
    about: '有就医绿色通道：到导诊台说一声，有人带您挂号、看病、办住院。',
    stepFree: { is: 'yes', words: '有坡道和电梯，门口可以借轮椅' },
  },
  counselling: { name: '心理咨询室', road: '和风示例路', hours: office, bring: [], about: '和咨询师说说心里话。说了什么不告诉别人。先打电话约时间。', stepFree: unknown },
  legalAid: { name: '法律援助中心', road: '公平示例路', hours: office, bring: ['身份证', '和事情有关的纸、短信、照片'], about: '律师免费听您讲，告诉您能不能申请法律援助、怎么申请。', stepFree: ramp },
}

/** Numbers of an area of the exchange that the sample keeps for invented people (0731-8000). */
const phoneOf = (no: number) => `0731-8000${no}`

/** A vaccination clinic and a maternal and child health hospital in each county, one of every other kind in each city. Their ids follow from the place's and stay. */
export function venuesEverywhere(places: readonly Place[]): MadeVenue[] {
  const of = (kind: string) => places.filter((place) => place.kind === kind)
  const cityOf = ({ orgPath }: Place) => places.find(({ kind, orgPath: path }) => kind === 'city' && orgPath.startsWith(path))?.name ?? ''
  const counties = of('county').flatMap((place) => Object.entries(ofCounty).map(([kind, words]) => ({ place, kind: kind as VenueKind, words, address: `${cityOf(place)}${place.name}` })))
  const cities = of('city').flatMap((place) => Object.entries(ofCity).map(([kind, words]) => ({ place, kind: kind as VenueKind, words, address: place.name })))
  return [...counties, ...cities].map(({ place, kind, words: { name, road, ...words }, address }, i) => ({
    id: `${kind}-${place._id}`,
    at: place._id,
    kind,
    name: `示例·${place.name}${name}`,
    address: `${address}${road} ${1 + ((i * 7) % 120)} 号（示例）`,
    phone: phoneOf(5001 + i),
    spot: place.location,
    ...words,
  }))
}
