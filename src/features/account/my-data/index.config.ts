export default definePageConfig({ navigationBarTitleText: '下载、更正或注销' })
