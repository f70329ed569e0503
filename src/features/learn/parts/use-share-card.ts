import { useShareAppMessage } from '@tarojs/taro'
import { drawnPicture } from '@/client/drawn-picture'
import { sharedRoute } from '@/client/shared-route'
import type { SharedPage } from '@/domain/learn/share/shared-page'
import { planCard } from '../share/draw-poster'

/** The canvas of the page on which the card's picture is drawn (`CardCanvas`). */
export const cardCanvas = 'share-card'

/**
 * What WeChat's own card shows in the chat: the piece's title and cover, and the way to it; nothing of who sends it. Where the cover cannot be drawn in time, WeChat
 * shows what is on the screen.
 */
export function useShareCard(page: SharedPage, title: string, cover: string | undefined): void {
  useShareAppMessage(() => {
    const card = { title, path: sharedRoute(page) }
    if (cover === undefined) return card
    const withCover = drawnPicture(cardCanvas, 2, () => planCard(cover)).then(
      (imageUrl) => ({ ...card, imageUrl }),
      () => card,
    )
    return { ...card, promise: withCover }
  })
}
