export default definePageConfig({ navigationBarTitleText: '协查' })
