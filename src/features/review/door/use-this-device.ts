import { useWide } from '@/client/use-wide'

/** Where it is kept, as who holds it calls it: the desk is open on a PC as well. */
export const useThisDevice = (): string => (useWide() ? '这台设备' : '这台手机')
