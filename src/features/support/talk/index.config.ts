export default definePageConfig({ navigationBarTitleText: '说句话' })
