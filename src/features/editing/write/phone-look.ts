import { storedState } from '@/client/stored-state'

/** How the phone on the desk looks; the desk's own look has nothing to do with it. */
export interface PhoneLook {
  size: 'normal' | 'large'
  ground: 'light' | 'dark'
  /** px */
  width: '320' | '375' | '414'
}

export const phoneSizes = [
  { key: 'normal', label: '标准' },
  { key: 'large', label: '长辈版' },
] as const
export const phoneGrounds = [
  { key: 'light', label: '浅色' },
  { key: 'dark', label: '深色' },
] as const
export const phoneWidths = [
  { key: '320', label: '窄 320' },
  { key: '375', label: '375' },
  { key: '414', label: '宽 414' },
] as const

/** What was chosen last on this device. What nobody chose is as the desk itself: large for who reads large, dark in the dark, on a phone as wide as there is room. */
export const phoneLook = storedState<Partial<PhoneLook>>('editing.phone', {})
