export default definePageConfig({ navigationBarTitleText: '我的心意' })
