export default definePageConfig({ navigationBarTitleText: '备孕' })
