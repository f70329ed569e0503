import Taro from '@tarojs/taro'
import type { KeyTask } from '@/domain/key-task'

const learn = '/features/learn'

/** Addresses of pages, so that no screen spells one out. */
export const routes = {
  home: '/pages/home/index',
  learn: '/pages/learn/index',
  article: (id: string) => `${learn}/article/index?id=${id}`,
  topic: (id: string) => `${learn}/topic/index?topic=${id}`,
  keyTask: (task: KeyTask) => `${learn}/topic/index?task=${task}`,
  saved: `${learn}/saved/index`,
}

export function open(url: string): void {
  void Taro.navigateTo({ url })
}

/** Back to where the person came from; home when the page was opened from a shared card and there is nothing behind it. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: routes.home })
}
