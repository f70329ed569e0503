import type { PageStack } from '../page-stack'
import type { WxCalls, WxOptions } from './wx-call'

export function navigationApi(stack: PageStack, calls: WxCalls): Record<string, unknown> {
  const going = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') => calls.make(name, ({ url }: WxOptions) => stack[name](String(url)))
  return {
    navigateTo: going('navigateTo'),
    redirectTo: going('redirectTo'),
    switchTab: going('switchTab'),
    reLaunch: going('reLaunch'),
    navigateBack: calls.make('navigateBack', ({ delta = 1 }) => stack.navigateBack(Number(delta))),
  }
}
