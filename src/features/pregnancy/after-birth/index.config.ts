export default definePageConfig({ navigationBarTitleText: '产后' })
