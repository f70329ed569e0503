/** After the first screen: what `preloadRule` does in WeChat, so that saved articles open in a browser without network as well. */
export function preloadSubpackages(): void {
  // A build for WeChat drops the branch: there a subpackage is fetched by WeChat itself.
  if (process.env.TARO_ENV === 'h5') {
    setTimeout(() => {
      const pages = [import('@/features/learn/article/index'), import('@/features/learn/topic/index'), import('@/features/learn/saved/index')]
      // What could not be fetched now is asked for when it is opened.
      void Promise.all(pages).catch(() => undefined)
    }, 1500)
  }
}
