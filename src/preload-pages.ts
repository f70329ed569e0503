/**
 * After the first screen, in a browser: the code of the other pages, so that tabs and saved articles open without network as well. In WeChat
 * the tabs come with the main package and `preloadRule` does the rest; a build for WeChat drops the branch.
 */
export function preloadPages(): void {
  if (process.env.TARO_ENV === 'h5') {
    setTimeout(() => {
      const tabs = [import('@/pages/learn/index'), import('@/pages/book/index'), import('@/pages/me/index')]
      const features = [
        import('@/features/learn/article/index'),
        import('@/features/learn/topic/index'),
        import('@/features/learn/saved/index'),
        import('@/features/learn/search/index'),
        import('@/features/learn/topics/index'),
        import('@/features/learn/kind/index'),
        import('@/features/learn/quiz/index'),
      ]
      const account = [
        import('@/features/account/first/index'),
        import('@/features/account/place/index'),
        import('@/features/account/my-places/index'),
        import('@/features/account/profile/index'),
        import('@/features/account/wishes/index'),
        import('@/features/account/family/index'),
        import('@/features/account/child/index'),
        import('@/features/account/inbox/index'),
        import('@/features/account/mandates/index'),
        import('@/features/account/membership/index'),
        import('@/features/account/volunteer/index'),
        import('@/features/account/viewers/index'),
        import('@/features/account/consents/index'),
        import('@/features/account/my-data/index'),
      ]
      // What could not be fetched now is asked for when it is opened.
      void Promise.all([...tabs, ...features, ...account]).catch(() => undefined)
    }, 1500)
  }
}
