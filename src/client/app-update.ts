import Taro from '@tarojs/taro'

/** Old clients live for days: when WeChat has fetched a newer one, offer it once. */
export function offerUpdate(): void {
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const { confirm } = await Taro.showModal({
      title: '有新版本了',
      content: '更新只要几秒，您填的都还在。',
      confirmText: '现在更新',
      cancelText: '等一会儿',
    })
    if (confirm) updates.applyUpdate()
  })
}
