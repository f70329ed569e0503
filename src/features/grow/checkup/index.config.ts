export default definePageConfig({ navigationBarTitleText: '记体检' })
