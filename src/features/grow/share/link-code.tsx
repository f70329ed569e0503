import { Image, View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { api } from '@/client/api'
import { Skeleton } from '@/ui/skeleton/skeleton'
import './share.scss'

/** The mini program's code of the link; where WeChat gives none now, the card does as well. */
export function LinkCode({ childId, id }: { childId: string; id: string; token: string }) {
  const { data, isLoading } = useQuery({ queryKey: ['grow.shareCode', id], queryFn: async () => (await api.grow.child.shareCode.query({ childId, id })).picture, staleTime: Infinity, gcTime: 0 })
  if (isLoading) return <Skeleton shape='cover' width='220px' height={220} />
  return data ? <Image className='share-code' src={data} ariaLabel='给医生扫的小程序码' /> : <View className='share-text'>小程序码现在取不到，点下面发给医生就好。</View>
}
